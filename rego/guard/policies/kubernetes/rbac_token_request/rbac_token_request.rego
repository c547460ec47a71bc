# METADATA
# title: Roles must not request tokens of service accounts
# description: |
#   The holder asks for a valid token of any service account in reach, the most powerful one included, and
#   acts as it from then on.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-058
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the service accounts whose tokens are needed.
#
#         - apiGroups: [""]
#           resources: [serviceaccounts/token]
#           resourceNames: [vault-auth]
#           verbs: [create]
package guard.policies.kubernetes.rbac_token_request

import data.guard.lib.kubernetes.rbac

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may act as any service account %s", [role.text])
}

_grants := [grant |
	some grant in rbac.grants("", {"serviceaccounts/token"}, {"create"})
	count(grant.names) == 0
]
