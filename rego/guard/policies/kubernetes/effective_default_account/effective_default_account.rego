# METADATA
# title: Accounts that pods get without asking must not hold rights that lead to others
# description: |
#   Every pod that names no service account runs as the default one of its namespace, and every account is in
#   the group of its namespace. One program taken over there, whichever it is, has these rights, from which
#   others follow.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-232
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/effective-access]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Create a service account for the program, bind the role to that, and name it in the pod.
#
#         apiVersion: v1
#         kind: ServiceAccount
#         metadata:
#           name: spark
#           namespace: ml
package guard.policies.kubernetes.effective_default_account

import data.guard.lib.kubernetes.access

deny contains {"resource": subject.resource, "path": subject.abilities[0].path, "message": message} if {
	some subject in access.subjects
	subject.shared
	count(subject.abilities) > 0
	message := sprintf("may, in any pod of its namespace: %s", [access.text(subject)])
}
