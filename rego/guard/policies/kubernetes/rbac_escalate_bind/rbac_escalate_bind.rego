# METADATA
# title: Roles must not escalate or bind roles
# description: |
#   The verbs escalate and bind exempt from the rule that nobody grants more than they hold: the holder
#   writes itself, or any account it controls, a role with every right.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-055
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Grant bind on the named roles that may be handed out, and never escalate.
#
#         - apiGroups: [rbac.authorization.k8s.io]
#           resources: [clusterroles]
#           resourceNames: [notebook-user]
#           verbs: [bind]
package guard.policies.kubernetes.rbac_escalate_bind

import data.guard.lib.kubernetes.rbac

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may grant rights it does not hold %s", [role.text])
}

_grants := [grant |
	some grant in rbac.grants("rbac.authorization.k8s.io", {"roles", "clusterroles"}, {"bind", "escalate"})
	count(grant.names) == 0
]
