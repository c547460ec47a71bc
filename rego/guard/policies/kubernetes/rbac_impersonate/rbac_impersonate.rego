# METADATA
# title: Roles must not impersonate others
# description: |
#   Impersonation makes the API server treat a request as somebody else's: as an administrator, or as a
#   member of system:masters, for whom no rule applies.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/authentication/#user-impersonation
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-054
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the users or groups that may be impersonated.
#
#         - apiGroups: [""]
#           resources: [groups]
#           resourceNames: [ml-readers]
#           verbs: [impersonate]
package guard.policies.kubernetes.rbac_impersonate

import data.guard.lib.kubernetes.rbac

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may act as others %s", [role.text])
}

_grants := [grant |
	some grant in array.concat(_of_accounts, _of_people)
	count(grant.names) == 0
]

_groups := ["", "authentication.k8s.io"]

_of_accounts := [grant |
	some group in _groups
	some grant in rbac.grants(group, {"serviceaccounts"}, {"impersonate"})
]

# Users and groups belong to no namespace: a grant in a namespace has no effect.
_of_people := [grant |
	some group in _groups
	some grant in rbac.grants(group, {"groups", "uids", "users"}, {"impersonate"})
	grant.cluster
]
