# METADATA
# title: The API server must authorize by Node and RBAC
# description: |
#   Without Node every kubelet reads the Secrets of all nodes, so one lost node is the whole cluster; without
#   RBAC nobody can say, or audit, who may do what.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/node/
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
# custom:
#   id: GRD-K8S-122
#   severity: medium
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
#     Name both.
#
#         command:
#         - kube-apiserver
#         - --authorization-mode=Node,RBAC
package guard.policies.kubernetes.apiserver_authorization_modes

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

deny contains {"resource": api.resource, "path": component.place(api, "authorization-mode"), "message": message} if {
	some api in component.named("kube-apiserver")
	component.has(api, "authorization-mode")
	modes := component.items(api, "authorization-mode")

	# That everything is allowed is a fact of its own.
	not "AlwaysAllow" in modes
	missing := {"Node", "RBAC"} - modes
	count(missing) > 0
	message := sprintf("--authorization-mode does not have %s", [kube.words(missing)])
}
