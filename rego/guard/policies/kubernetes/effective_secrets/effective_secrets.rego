# METADATA
# title: Workloads must not run as accounts that read every Secret of the cluster
# description: |
#   Whoever gets into one of these pods reads the Secrets of all teams with its token: registry and cloud
#   credentials, database passwords, and tokens of more powerful accounts.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-233
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/effective-access]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Bind a Role with the names of the Secrets in each namespace where the program works, or mount them.
#
#         rules:
#         - apiGroups: [""]
#           resources: [secrets]
#           resourceNames: [registry]
#           verbs: [get]
package guard.policies.kubernetes.effective_secrets

import data.guard.lib.kubernetes.access

deny contains {"resource": subject.resource, "path": subject.abilities[0].path, "message": message} if {
	some subject in access.of_workloads({"read-secrets"})
	message := sprintf("reads every Secret of the cluster: %s", [access.text(subject)])
}
