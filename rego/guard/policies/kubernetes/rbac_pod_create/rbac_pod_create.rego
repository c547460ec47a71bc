# METADATA
# title: Roles must not create pods directly
# description: |
#   A pod of one's own runs as any service account of the namespace and mounts any of its Secrets: the right
#   to create pods, or the controllers that create them, includes the rights of every account there.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-068
#   severity: medium
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave starting pods to an operator or a pipeline with a namespace of its own, without stronger accounts
#     in it.
#
#         - apiGroups: [kubeflow.org]
#           resources: [pytorchjobs]
#           verbs: [create, get]
package guard.policies.kubernetes.rbac_pod_create

import data.guard.lib.kubernetes.rbac

_groups := ["", "apps", "batch"]

_resources := {"pods", "deployments", "daemonsets", "statefulsets", "replicasets", "replicationcontrollers", "jobs", "cronjobs"}

deny contains {"resource": grant.resource, "path": grant.path, "message": message} if {
	some group in _groups
	some grant in rbac.grants(group, _resources, {"create", "patch", "update"})
	not grant.cluster
	message := sprintf("may start containers as any service account %s: %s on %s", [rbac.where(grant), grant.verbs, grant.what])
}
