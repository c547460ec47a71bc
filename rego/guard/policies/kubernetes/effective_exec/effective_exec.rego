# METADATA
# title: Workloads must not run as accounts that open shells in every pod of the cluster
# description: |
#   Whoever gets into one of these pods gets into all others with its token: into their data, their mounted
#   Secrets, and the rights of every account that they run as.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-237
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/effective-access]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Bind the role in the namespaces where the program works, by RoleBindings.
#
#         apiVersion: rbac.authorization.k8s.io/v1
#         kind: RoleBinding
#         metadata:
#           name: debugger
#           namespace: ml
package guard.policies.kubernetes.effective_exec

import data.guard.lib.kubernetes.access

deny contains {"resource": subject.resource, "path": subject.abilities[0].path, "message": message} if {
	some subject in access.of_workloads({"exec-pods"})
	message := sprintf("opens shells in every pod: %s", [access.text(subject)])
}
