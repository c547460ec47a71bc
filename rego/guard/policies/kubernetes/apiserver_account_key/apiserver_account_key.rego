# METADATA
# title: The API server must verify tokens with a key of their own
# description: |
#   Without a key of their own, tokens of service accounts are verified with the server's TLS key: one key
#   that leaks is enough to forge both, and neither can be replaced alone.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
# custom:
#   id: GRD-K8S-138
#   severity: low
#   category: encryption
#   profile: strict
#   systems: [kubernetes, kube-apiserver]
#   resources: [kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the public key that belongs to the controller manager's signing key.
#
#         command:
#         - kube-apiserver
#         - --service-account-key-file=/etc/kubernetes/pki/sa.pub
package guard.policies.kubernetes.apiserver_account_key

import data.guard.lib.kubernetes.component

deny contains {"resource": api.resource, "path": api.path, "message": message} if {
	some api in component.complete("kube-apiserver")
	not component.has(api, "service-account-key-file")
	message := "--service-account-key-file is missing, tokens are verified with the TLS key"
}
