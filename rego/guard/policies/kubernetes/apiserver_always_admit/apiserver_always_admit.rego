# METADATA
# title: The API server must not admit every object
# description: |
#   AlwaysAdmit lets everything through that the other checks would refuse: privileged pods, other accounts'
#   tokens, changes of nodes by nodes.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/
# custom:
#   id: GRD-K8S-130
#   severity: high
#   category: access-control
#   systems: [kubernetes, kube-apiserver]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Remove it.
#
#         command:
#         - kube-apiserver
#         - --enable-admission-plugins=NodeRestriction
package guard.policies.kubernetes.apiserver_always_admit

import data.guard.lib.kubernetes.component

deny contains {"resource": api.resource, "path": component.place(api, flag), "message": message} if {
	some api in component.named("kube-apiserver")
	some flag in ["admission-control", "enable-admission-plugins"]
	"AlwaysAdmit" in component.items(api, flag)
	message := sprintf("--%s has AlwaysAdmit", [flag])
}
