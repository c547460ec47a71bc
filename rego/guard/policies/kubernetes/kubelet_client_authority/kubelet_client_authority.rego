# METADATA
# title: Kubelets must verify client certificates
# description: |
#   Without an authority the kubelet cannot tell the API server from others by its certificate, and depends
#   on tokens, or on anonymous access, for its most powerful interface.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/
# custom:
#   id: GRD-K8S-173
#   severity: medium
#   category: access-control
#   systems: [kubernetes, kubelet]
#   resources: [kubelet.config.k8s.io/kubeletconfiguration]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the cluster's authority.
#
#         authentication:
#           x509:
#             clientCAFile: /etc/kubernetes/pki/ca.crt
package guard.policies.kubernetes.kubelet_client_authority

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": configuration.id, "path": ["authentication", "x509", "clientCAFile"], "message": message} if {
	some configuration in input.resources["kubelet.config.k8s.io/kubeletconfiguration"]
	kube.is_complete(configuration)
	kube.may_be(object.get(configuration.config, ["authentication", "x509", "clientCAFile"], null), {"", null})
	message := "authentication.x509.clientCAFile is missing, client certificates are not verified"
}
