# METADATA
# title: Workloads must not run as accounts that can become cluster-admin
# description: |
#   Whoever gets into one of these pods finds the token, and with it gives itself every right in the cluster: by
#   holding everything, by writing or binding roles beyond its own rights, by acting as others, or by asking for
#   their tokens.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/rbac/
# custom:
#   id: GRD-K8S-230
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/effective-access]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Bind the roles that the program needs, without wildcards and without the verbs bind, escalate and
#     impersonate, or with the names of what it may hand out.
#
#         - apiGroups: [rbac.authorization.k8s.io]
#           resources: [clusterroles]
#           resourceNames: [notebook-user]
#           verbs: [bind]
package guard.policies.kubernetes.effective_cluster_admin

import data.guard.lib.kubernetes.access

_abilities := {"bind", "create-tokens", "escalate", "everything", "impersonate"}

deny contains {"resource": subject.resource, "path": subject.abilities[0].path, "message": message} if {
	some subject in access.of_workloads(_abilities)
	message := sprintf("can become cluster-admin: %s", [access.text(subject)])
}
