# METADATA
# title: Roles must name the API groups of their resources
# description: |
#   A rule for every group covers resources of the same name in groups that are installed later: an
#   operator's own deployments or secrets come under it without anybody deciding so.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-069
#   severity: low
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the group, an empty text for the core.
#
#         rules:
#         - apiGroups: [apps]
#           resources: [deployments]
#           verbs: [get, list, watch]
package guard.policies.kubernetes.rbac_wildcard_api_groups

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.rbac

deny contains {"resource": rule.resource, "path": path, "message": message} if {
	some rule in rbac.rules
	some i, group in rule.groups
	group == "*"
	count(rule.resources) > 0

	# A rule on every resource is a fact of its own.
	not "*" in rule.resources
	path := array.concat(rule.path, ["apiGroups", i])
	message := sprintf("covers %s of every API group %s", [kube.words({name | some name in rule.resources}), rbac.where(rule)])
}
