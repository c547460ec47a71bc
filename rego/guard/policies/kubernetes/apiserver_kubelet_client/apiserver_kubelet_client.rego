# METADATA
# title: The API server must prove itself to kubelets
# description: |
#   Without a client certificate it reaches kubelets anonymously, so that kubelets must let anonymous
#   requests in, which run commands in every pod of their node.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
# custom:
#   id: GRD-K8S-135
#   severity: medium
#   category: access-control
#   systems: [kubernetes, kube-apiserver]
#   resources: [kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the certificate and its key.
#
#         command:
#         - kube-apiserver
#         - --kubelet-client-certificate=/etc/kubernetes/pki/apiserver-kubelet-client.crt
#         - --kubelet-client-key=/etc/kubernetes/pki/apiserver-kubelet-client.key
package guard.policies.kubernetes.apiserver_kubelet_client

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

deny contains {"resource": api.resource, "path": api.path, "message": message} if {
	some api in component.complete("kube-apiserver")
	flags := {concat("", ["--", flag]) | some flag in ["kubelet-client-certificate", "kubelet-client-key"]; not component.has(api, flag)}
	count(flags) > 0
	message := sprintf("%s not set, kubelets cannot tell the API server from others", [kube.words(flags)])
}
