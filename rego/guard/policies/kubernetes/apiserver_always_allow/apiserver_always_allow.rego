# METADATA
# title: The API server must check the rights of every request
# description: |
#   With AlwaysAllow, the default when no mode is named, everyone whom the API server lets in may do
#   everything: any pod's token is an administrator.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/authorization/
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
# custom:
#   id: GRD-K8S-121
#   severity: critical
#   category: access-control
#   systems: [kubernetes, kube-apiserver]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use Node and RBAC.
#
#         command:
#         - kube-apiserver
#         - --authorization-mode=Node,RBAC
package guard.policies.kubernetes.apiserver_always_allow

import data.guard.lib.kubernetes.component

deny contains {"resource": api.resource, "path": component.place(api, "authorization-mode"), "message": message} if {
	some api in component.named("kube-apiserver")
	"AlwaysAllow" in component.items(api, "authorization-mode")
	message := "--authorization-mode has AlwaysAllow, every request is allowed"
}

deny contains {"resource": api.resource, "path": api.path, "message": message} if {
	some api in component.complete("kube-apiserver")
	not component.has(api, "authorization-mode")
	not component.has(api, "authorization-config")
	message := "--authorization-mode is missing, and AlwaysAllow is its default"
}
