# METADATA
# title: Roles must not create workloads in every namespace
# description: |
#   Whoever may create pods, or change the controllers that do, runs containers as any service account,
#   mounts any Secret of the namespace and, where admission lets them, the node's disk. In every namespace
#   this is control of the cluster.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-051
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Grant it in the namespaces where the program works, by a Role or by RoleBindings to this ClusterRole.
#
#         apiVersion: rbac.authorization.k8s.io/v1
#         kind: RoleBinding
#         metadata:
#           name: launcher
#           namespace: training
#         roleRef:
#           apiGroup: rbac.authorization.k8s.io
#           kind: ClusterRole
#           name: launcher
#         subjects:
#         - kind: ServiceAccount
#           name: launcher
#           namespace: training
package guard.policies.kubernetes.rbac_workload_create

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
	grant.cluster
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
