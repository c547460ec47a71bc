# METADATA
# title: Prometheus must verify the servers it scrapes
# description: |
#   Prometheus sends its service account's token to whoever answers at the address, and believes what they
#   say: an attacker in the cluster collects the token and hides in false metrics.
# related_resources:
#   - ref: https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.SafeTLSConfig
# custom:
#   id: GRD-K8S-208
#   severity: low
#   category: encryption
#   systems: [kubernetes, prometheus]
#   resources: [monitoring.coreos.com/podmonitor, monitoring.coreos.com/servicemonitor]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name the authority of the server's certificate.
#
#         tlsConfig:
#           ca:
#             secret:
#               name: metrics-tls
#               key: ca.crt
#           serverName: feature-server.serving.svc
package guard.policies.kubernetes.monitor_skips_tls

import data.guard.lib.kubernetes.object as kube

_lists := {
	"monitoring.coreos.com/podmonitor": "podMetricsEndpoints",
	"monitoring.coreos.com/servicemonitor": "endpoints",
}

deny contains {"resource": monitor.id, "path": path, "message": message} if {
	some type, list in _lists
	some monitor in input.resources[type]
	some i, endpoint in kube.list(object.get(monitor.config, ["spec", list], []))
	kube.may_be_true(endpoint.tlsConfig.insecureSkipVerify)
	path := ["spec", list, i, "tlsConfig", "insecureSkipVerify"]
	message := "insecureSkipVerify is true, any server is believed"
}
