# METADATA
# title: Roles must not change network policies
# description: |
#   The holder opens the paths between namespaces that policies close, to the metadata service or to a
#   database, or cuts off monitoring.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-066
#   severity: medium
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Let a pipeline under review apply network policies.
#
#         - apiGroups: [networking.k8s.io]
#           resources: [networkpolicies]
#           verbs: [get, list]
package guard.policies.kubernetes.rbac_network_policy_write

import data.guard.lib.kubernetes.rbac

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may open or close network paths %s", [role.text])
}

_grants := [grant |
	some grant in rbac.grants("networking.k8s.io", {"networkpolicies"}, {"create", "delete", "patch", "update"})
]
