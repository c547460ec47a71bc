# METADATA
# title: Bindings must not grant admin or edit in the whole cluster
# description: |
#   admin and edit may start pods and, with edit, act as any service account of a namespace; both read
#   Secrets. Bound cluster-wide they reach kube-system and so the cluster itself.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles
# custom:
#   id: GRD-K8S-041
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrolebinding, kubernetes/rolebinding]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Bind the role in the namespaces that the subjects work in.
#
#         apiVersion: rbac.authorization.k8s.io/v1
#         kind: RoleBinding
#         metadata:
#           name: data-scientists
#           namespace: experiments
#         roleRef:
#           apiGroup: rbac.authorization.k8s.io
#           kind: ClusterRole
#           name: edit
#         subjects:
#         - kind: Group
#           name: data-scientists
#           apiGroup: rbac.authorization.k8s.io
package guard.policies.kubernetes.cluster_wide_editor

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.rbac

deny contains {"resource": binding.resource, "path": ["roleRef", "name"], "message": message} if {
	some binding in rbac.bindings
	binding.cluster
	binding.role in {"admin", "edit"}
	names := kube.words({subject.name | some subject in binding.subjects})
	message := sprintf("grants %s in every namespace to %s", [binding.role, names])
}
