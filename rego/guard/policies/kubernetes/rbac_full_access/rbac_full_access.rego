# METADATA
# title: Roles must not grant everything
# description: |
#   A role with every verb on every resource of every group is cluster-admin under another name: code that
#   takes over one of its holders owns the cluster, or the namespace the role is bound in.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-046
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     List the groups, resources and verbs that the program uses.
#
#         rules:
#         - apiGroups: [apps]
#           resources: [deployments]
#           verbs: [get, list, watch, patch]
package guard.policies.kubernetes.rbac_full_access

import data.guard.lib.kubernetes.rbac

deny contains {"resource": rule.resource, "path": path, "message": message} if {
	some rule in rbac.rules
	"*" in rule.groups
	"*" in rule.resources
	"*" in rule.verbs
	path := array.concat(rule.path, ["resources"])
	message := sprintf("may do everything with everything %s", [rbac.where(rule)])
}
