# METADATA
# title: Roles must not read all Secrets of their namespace
# description: |
#   One grant on all Secrets ties the program to every credential in its namespace: code that takes it over
#   gets those of the other programs there, and whatever is added later.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-050
#   severity: medium
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the Secrets that are needed.
#
#         - apiGroups: [""]
#           resources: [secrets]
#           resourceNames: [registry]
#           verbs: [get]
package guard.policies.kubernetes.rbac_secrets_namespace

import data.guard.lib.kubernetes.rbac

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may read Secrets %s", [role.text])
}

_grants := [grant |
	some grant in rbac.grants("", {"secrets"}, {"get", "list", "watch"})

	# Whoever runs programs in a namespace may do this by nature.
	not grant.editors
	count(grant.names) == 0
	not grant.cluster
]
