# METADATA
# title: Roles must not create persistent volumes
# description: |
#   A persistent volume can be a folder of a node or somebody else's disk. The holder makes one of the path
#   it wants, claims it and mounts it, past the rules for host paths in pods.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-061
#   severity: medium
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Let a storage class provision volumes from claims.
#
#         - apiGroups: [""]
#           resources: [persistentvolumeclaims]
#           verbs: [create, get]
package guard.policies.kubernetes.rbac_persistent_volumes

import data.guard.lib.kubernetes.rbac

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may make any host folder or disk a volume %s", [role.text])
}

_grants := [grant |
	some grant in rbac.grants("", {"persistentvolumes"}, {"create", "patch", "update"})

	# These objects belong to no namespace: a grant in a namespace has no effect.
	grant.cluster
]
