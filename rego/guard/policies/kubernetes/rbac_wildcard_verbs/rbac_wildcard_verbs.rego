# METADATA
# title: Roles must not allow every verb
# description: |
#   The verb * includes those nobody thought of: delete collections, impersonate, bind, escalate, and verbs
#   that a later version adds. An attacker with the account has them all.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-048
#   severity: medium
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     List the verbs that the program uses.
#
#         rules:
#         - apiGroups: [kubeflow.org]
#           resources: [pytorchjobs]
#           verbs: [get, list, watch, create, delete]
package guard.policies.kubernetes.rbac_wildcard_verbs

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.rbac

deny contains {"resource": rule.resource, "path": path, "message": message} if {
	some rule in rbac.rules
	some i, verb in rule.verbs
	verb == "*"
	count(rule.resources) > 0

	# A rule on every resource is a fact of its own.
	not "*" in rule.resources
	path := array.concat(rule.path, ["verbs", i])
	message := sprintf("may use every verb on %s %s", [kube.words({name | some name in rule.resources}), rbac.where(rule)])
}
