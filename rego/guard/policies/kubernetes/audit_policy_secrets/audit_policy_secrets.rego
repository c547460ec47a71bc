# METADATA
# title: The audit policy must not record the contents of Secrets
# description: |
#   At these levels the log holds what was written to or read from Secrets and ConfigMaps, and every new
#   token: everyone who may read logs has the cluster's credentials.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/
# custom:
#   id: GRD-K8S-192
#   severity: medium
#   category: secrets
#   systems: [kubernetes, kube-apiserver]
#   resources: [audit.k8s.io/policy]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Record who did what to them, without the contents, before any wider rule.
#
#         rules:
#         - level: Metadata
#           resources:
#           - group: ""
#             resources: [secrets, configmaps, serviceaccounts/token]
#           - group: authentication.k8s.io
#             resources: [tokenreviews]
package guard.policies.kubernetes.audit_policy_secrets

import data.guard.lib.kubernetes.object as kube

_sensitive := {"configmaps", "secrets", "serviceaccounts/token", "tokenreviews"}

deny contains {"resource": audit.id, "path": ["rules", i, "level"], "message": message} if {
	some audit in input.resources["audit.k8s.io/policy"]
	some i, rule in kube.list(audit.config.rules)
	rule.level in {"Request", "RequestResponse"}
	named := {resource |
		some entry in kube.list(rule.resources)
		some resource in kube.texts(entry.resources)
		resource in _sensitive
	}
	count(named) > 0
	message := sprintf("level %s records the contents of %s", [rule.level, kube.words(named)])
}

deny contains {"resource": audit.id, "path": ["rules", i, "level"], "message": message} if {
	some audit in input.resources["audit.k8s.io/policy"]
	some i, rule in kube.list(audit.config.rules)
	rule.level in {"Request", "RequestResponse"}
	_covers_everything(rule)

	# The first rule that matches counts: an earlier one may spare Secrets.
	not _is_spared(audit, i)
	message := sprintf("level %s records the contents of every resource, Secrets included", [rule.level])
}

_covers_everything(rule) if {
	every key in ["namespaces", "nonResourceURLs", "resources", "userGroups", "users", "verbs"] {
		object.get(rule, key, []) == []
	}
}

_is_spared(audit, i) if {
	some j, rule in kube.list(audit.config.rules)
	j < i
	rule.level in {"Metadata", "None"}
	some entry in kube.list(rule.resources)
	"secrets" in kube.texts(entry.resources)
}
