# METADATA
# title: kube-proxy must serve its metrics on loopback
# description: |
#   On all addresses everybody on the network reads kube-proxy's metrics and its configuration, without
#   credentials.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/
# custom:
#   id: GRD-K8S-181
#   severity: low
#   category: network
#   systems: [kubernetes, kube-proxy]
#   resources: [kubeproxy.config.k8s.io/kubeproxyconfiguration]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave the address at its default.
#
#         metricsBindAddress: 127.0.0.1:10249
package guard.policies.kubernetes.kube_proxy_metrics

deny contains {"resource": configuration.id, "path": ["metricsBindAddress"], "message": message} if {
	some configuration in input.resources["kubeproxy.config.k8s.io/kubeproxyconfiguration"]
	address := configuration.config.metricsBindAddress
	is_string(address)
	regex.match(`^(0\.0\.0\.0|\[?::\]?)(:[0-9]+)?$`, address)
	message := sprintf("metricsBindAddress is %s, every address", [address])
}
