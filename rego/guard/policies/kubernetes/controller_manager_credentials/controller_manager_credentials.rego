# METADATA
# title: Controllers must use service accounts of their own
# description: |
#   Without it all controllers share the controller manager's credentials, which may do whatever any of them
#   needs: a flaw in one controller has the rights of all.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/
# custom:
#   id: GRD-K8S-151
#   severity: medium
#   category: access-control
#   systems: [kubernetes, kube-controller-manager]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Give each controller its own.
#
#         command:
#         - kube-controller-manager
#         - --use-service-account-credentials=true
package guard.policies.kubernetes.controller_manager_credentials

import data.guard.lib.kubernetes.component
import data.guard.lib.value

deny contains {"resource": manager.resource, "path": component.place(manager, "use-service-account-credentials"), "message": message} if {
	some manager in component.complete("kube-controller-manager")
	not _is_on(manager)
	message := "--use-service-account-credentials is not true, all controllers share one identity"
}

deny contains {"resource": manager.resource, "path": component.place(manager, "use-service-account-credentials"), "message": message} if {
	some manager in component.named("kube-controller-manager")
	value.is_false(component.flag(manager, "use-service-account-credentials"))
	message := "--use-service-account-credentials is not true, all controllers share one identity"
}

_is_on(manager) if value.is_true(component.flag(manager, "use-service-account-credentials"))
