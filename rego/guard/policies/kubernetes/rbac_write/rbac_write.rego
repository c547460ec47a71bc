# METADATA
# title: Roles must not change roles and bindings
# description: |
#   The holder passes its rights on to accounts of its choice, keeps them alive after it was locked out, and
#   takes away the rights of others. With a wide role beside it, every right can be spread.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-056
#   severity: medium
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Let a pipeline under review apply roles and bindings.
#
#         - apiGroups: [rbac.authorization.k8s.io]
#           resources: [roles, rolebindings]
#           verbs: [get, list]
package guard.policies.kubernetes.rbac_write

import data.guard.lib.kubernetes.rbac

_resources := {"roles", "rolebindings", "clusterroles", "clusterrolebindings"}

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may change who may do what %s", [role.text])
}

_grants := [grant |
	some grant in rbac.grants("rbac.authorization.k8s.io", _resources, {"create", "patch", "update"})
]
