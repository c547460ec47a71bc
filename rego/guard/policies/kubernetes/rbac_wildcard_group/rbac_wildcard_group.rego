# METADATA
# title: Roles must list the resources of an operator's API group
# description: |
#   A rule on every resource of a group covers kinds that a later version of the operator adds, among them
#   some that run code or hold credentials, without anybody deciding so.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-065
#   severity: low
#   category: access-control
#   profile: strict
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     List the resources that the program uses.
#
#         rules:
#         - apiGroups: [kubeflow.org]
#           resources: [pytorchjobs, pytorchjobs/status]
#           verbs: [get, list, watch, update]
package guard.policies.kubernetes.rbac_wildcard_group

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.rbac

deny contains {"resource": rule.resource, "path": path, "message": message} if {
	some rule in rbac.rules
	some i, resource in rule.resources
	resource == "*"
	rbac.is_custom(rule)
	some verb in rule.verbs
	verb in {"*", "create", "patch", "update"}
	path := array.concat(rule.path, ["resources", i])
	message := sprintf("may change every resource of %s %s", [kube.words({group | some group in rule.groups}), rbac.where(rule)])
}
