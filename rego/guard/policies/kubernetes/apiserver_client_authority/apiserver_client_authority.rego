# METADATA
# title: The API server must verify client certificates
# description: |
#   Without an authority for clients, components cannot prove who they are by certificate, and fall back on
#   weaker credentials, tokens that never expire among them.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
# custom:
#   id: GRD-K8S-129
#   severity: medium
#   category: access-control
#   systems: [kubernetes, kube-apiserver]
#   resources: [kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the authority.
#
#         command:
#         - kube-apiserver
#         - --client-ca-file=/etc/kubernetes/pki/ca.crt
package guard.policies.kubernetes.apiserver_client_authority

import data.guard.lib.kubernetes.component

deny contains {"resource": api.resource, "path": api.path, "message": message} if {
	some api in component.complete("kube-apiserver")
	not component.has(api, "client-ca-file")
	message := "--client-ca-file is missing, client certificates are not verified"
}
