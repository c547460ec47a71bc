# METADATA
# title: The API server must verify the kubelets it talks to
# description: |
#   Logs, exec sessions and port forwarding run through this connection. Without verification, or without TLS
#   at all, an attacker on the node network answers in a kubelet's place and reads and changes them.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/architecture/control-plane-node-communication/
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
# custom:
#   id: GRD-K8S-136
#   severity: medium
#   category: encryption
#   systems: [kubernetes, kube-apiserver]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name the authority of the kubelets' serving certificates.
#
#         command:
#         - kube-apiserver
#         - --kubelet-certificate-authority=/etc/kubernetes/pki/ca.crt
package guard.policies.kubernetes.apiserver_kubelet_authority

import data.guard.lib.kubernetes.component
import data.guard.lib.value

deny contains {"resource": api.resource, "path": api.path, "message": message} if {
	some api in component.complete("kube-apiserver")
	not component.has(api, "kubelet-certificate-authority")
	message := "--kubelet-certificate-authority is missing, kubelets' certificates are not verified"
}

deny contains {"resource": api.resource, "path": component.place(api, "kubelet-https"), "message": message} if {
	some api in component.named("kube-apiserver")
	value.is_false(component.flag(api, "kubelet-https"))
	message := "--kubelet-https is false, kubelets are reached without TLS"
}
