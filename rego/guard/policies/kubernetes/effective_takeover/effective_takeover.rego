# METADATA
# title: Rights in one namespace must not lead to an administrator of the cluster
# description: |
#   A service account that can do everything lives in this namespace, and whoever starts pods, opens shells or
#   takes tokens there acts as it. Rights that look as if they ended at the namespace cover the cluster.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-236
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/effective-access]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Keep programs that administer the cluster in a namespace of their own, in which nobody else may start pods,
#     or take the cluster-wide rights from their account.
#
#         apiVersion: v1
#         kind: Namespace
#         metadata:
#           name: platform-controllers
package guard.policies.kubernetes.effective_takeover

import data.guard.lib.kubernetes.access

deny contains {"resource": subject.resource, "path": ability.path, "message": message} if {
	some subject in access.subjects
	not subject.shared
	some ability in subject.abilities
	ability.name == "become-administrator"
	message := sprintf("becomes an administrator of the cluster %s", [ability.way])
}
