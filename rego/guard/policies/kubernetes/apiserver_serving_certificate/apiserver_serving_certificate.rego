# METADATA
# title: The API server must have a certificate of its own
# description: |
#   Without one it makes up a self-signed certificate that clients cannot verify: an attacker on the network
#   answers in its place and collects tokens.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
# custom:
#   id: GRD-K8S-128
#   severity: medium
#   category: encryption
#   systems: [kubernetes, kube-apiserver]
#   resources: [kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name the certificate that the cluster's authority signed.
#
#         command:
#         - kube-apiserver
#         - --tls-cert-file=/etc/kubernetes/pki/apiserver.crt
#         - --tls-private-key-file=/etc/kubernetes/pki/apiserver.key
package guard.policies.kubernetes.apiserver_serving_certificate

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

deny contains {"resource": api.resource, "path": api.path, "message": message} if {
	some api in component.complete("kube-apiserver")
	not _is_configured_elsewhere(api)
	flags := {concat("", ["--", flag]) | some flag in ["tls-cert-file", "tls-private-key-file"]; not component.has(api, flag)}
	count(flags) > 0
	message := sprintf("%s not set, the API server serves a self-signed certificate", [kube.words(flags)])
}

_is_configured_elsewhere(api) if {
	some flag in ["tls-sni-cert-key"]
	component.has(api, flag)
}
