# METADATA
# title: Roles must not create workloads of their own choice in a namespace
# description: |
#   A pod of one's own runs as any service account of the namespace and mounts any of its Secrets: the right
#   to create pods, or the controllers that create them, includes the rights of every account there.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-068
#   severity: medium
#   category: access-control
#   profile: strict
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave starting pods to an operator or a pipeline, in a namespace without stronger accounts.
#
#         - apiGroups: [kubeflow.org]
#           resources: [pytorchjobs]
#           verbs: [create, get]
package guard.policies.kubernetes.rbac_pod_create

import data.guard.lib.kubernetes.rbac

# The pod template of these can be changed after they were created.
_mutable := {
	"cronjobs", "daemonsets", "deployments", "replicasets", "replicationcontrollers", "statefulsets",
}

_immutable := {"jobs", "pods"}

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may start containers as any service account %s", [role.text])
}

_grants := [grant |
	some grant in array.concat(_changes, _creations)

	# Whoever runs programs in a namespace may do this by nature.
	not grant.editors
	not grant.cluster
]

_groups := ["", "apps", "batch"]

_changes := [grant |
	some group in _groups
	some grant in rbac.grants(group, _mutable, {"create", "patch", "update"})
]

_creations := [grant |
	some group in _groups
	some grant in rbac.grants(group, _immutable, {"create"})
]
