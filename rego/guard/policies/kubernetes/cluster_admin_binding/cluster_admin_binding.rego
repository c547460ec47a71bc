# METADATA
# title: Bindings must not grant cluster-admin
# description: |
#   cluster-admin may do everything with everything. Code or people that take over one of the subjects own
#   the cluster, every Secret in it and, through its nodes, what the nodes may do in the cloud.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-040
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrolebinding, kubernetes/rolebinding]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Bind a role with the rights that the subject uses, in its namespace.
#
#         apiVersion: rbac.authorization.k8s.io/v1
#         kind: RoleBinding
#         metadata:
#           name: airflow
#           namespace: airflow
#         roleRef:
#           apiGroup: rbac.authorization.k8s.io
#           kind: Role
#           name: airflow
#         subjects:
#         - kind: ServiceAccount
#           name: airflow
#           namespace: airflow
package guard.policies.kubernetes.cluster_admin_binding

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.rbac

deny contains {"resource": binding.resource, "path": ["roleRef", "name"], "message": message} if {
	some binding in rbac.bindings
	binding.role == "cluster-admin"
	names := kube.words({subject.name | some subject in binding.subjects})
	message := sprintf("grants cluster-admin %s to %s", [rbac.reach(binding), names])
}
