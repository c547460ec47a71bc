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

deny contains {"resource": resource, "path": min(paths), "message": message} if {
	some resource, paths in _paths
	rules := [rule | some rule in _rules; rule.resource == resource]
	names := {name | some rule in rules; some name in rule.resources}
	message := sprintf("may use every verb on %s %s", [kube.words(names), rbac.where(rules[0])])
}

_paths[rule.resource] contains path if {
	some rule in _rules
	some i, verb in rule.verbs
	verb == "*"
	path := array.concat(rule.path, ["verbs", i])
}

_rules := [rule |
	some rule in rbac.rules
	"*" in rule.verbs
	count(rule.resources) > 0

	# A rule on every resource is a fact of its own, and an operator owns its custom resources.
	not "*" in rule.resources
	not rbac.is_custom(rule)
]
