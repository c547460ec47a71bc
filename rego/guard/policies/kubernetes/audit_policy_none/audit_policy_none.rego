# METADATA
# title: The audit policy must record something for every request
# description: |
#   A rule of level None without any bound ends the log for whatever comes after it: what an attacker does
#   there leaves no trace.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/
# custom:
#   id: GRD-K8S-193
#   severity: medium
#   category: logging
#   systems: [kubernetes, kube-apiserver]
#   resources: [audit.k8s.io/policy]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Bound the rule to the requests that are noise, and end with a rule that records the rest.
#
#         rules:
#         - level: None
#           users: [system:kube-proxy]
#           verbs: [watch]
#         - level: Metadata
package guard.policies.kubernetes.audit_policy_none

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": audit.id, "path": ["rules", i, "level"], "message": message} if {
	some audit in input.resources["audit.k8s.io/policy"]
	some i, rule in kube.list(audit.config.rules)
	rule.level == "None"
	every key in ["namespaces", "nonResourceURLs", "resources", "userGroups", "users", "verbs"] {
		object.get(rule, key, []) == []
	}
	message := "level None without any bound, no further request is recorded"
}
