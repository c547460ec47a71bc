# METADATA
# title: The audit policy must record who touches Secrets, workloads and shells
# description: |
#   What an attacker in a cluster does is to read Secrets, to start or change workloads, and to open shells and
#   tunnels. Where no rule records these requests, nobody can tell afterwards what was taken or changed.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/#audit-policy
# custom:
#   id: GRD-K8S-194
#   severity: medium
#   category: logging
#   systems: [kubernetes]
#   resources: [audit.k8s.io/policy]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["hipaa:164.308(a)(1)(ii)(D)", "gdpr:33"]
#   remediation: |
#     Record these requests with their metadata; a last rule without bounds does it for all others.
#
#         rules:
#         - level: Metadata
#           resources:
#           - group: ""
#             resources: [secrets, configmaps, pods, pods/exec, pods/attach, pods/portforward, pods/proxy, services/proxy]
#           - group: apps
#             resources: [deployments]
#           - group: authentication.k8s.io
#             resources: [tokenreviews]
#         - level: Metadata
package guard.policies.kubernetes.audit_policy_coverage

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.value

_watched := [
	{"group": "", "resource": "secrets"},
	{"group": "", "resource": "configmaps"},
	{"group": "", "resource": "pods"},
	{"group": "", "resource": "pods/exec"},
	{"group": "", "resource": "pods/portforward"},
	{"group": "", "resource": "pods/proxy"},
	{"group": "", "resource": "services/proxy"},
	{"group": "apps", "resource": "deployments"},
	{"group": "authentication.k8s.io", "resource": "tokenreviews"},
]

deny contains {"resource": audit.id, "path": ["rules"], "message": message} if {
	some audit in input.resources["audit.k8s.io/policy"]
	kube.is_complete(audit)
	written := object.get(audit.config, "rules", [])
	not value.is_unknown(written)
	rules := kube.list(written)

	# A rule that silences everything is a fact of its own.
	every rule in rules {
		not _silences_everything(rule)
	}
	gaps := {_name(watched) | some watched in _watched; not _is_recorded(rules, watched)}
	count(gaps) > 0
	message := sprintf("no rule records requests for %s", [kube.words(gaps)])
}

_name(watched) := watched.resource if watched.group == ""

_name(watched) := sprintf("%s.%s", [watched.resource, watched.group]) if watched.group != ""

_bounds := ["namespaces", "userGroups", "users", "verbs"]

_silences_everything(rule) if {
	rule.level == "None"
	every key in array.concat(_bounds, ["nonResourceURLs", "resources"]) {
		object.get(rule, key, []) == []
	}
}

# The first rule that matches counts; one with bounds may let other requests through to the next.
_is_recorded(rules, watched) if {
	some i, rule in rules
	not rule.level == "None"
	_matches(rule, watched)
	every j, earlier in rules {
		not _silences(earlier, i, j, watched)
	}
}

_silences(earlier, i, j, watched) if {
	j < i
	is_object(earlier)
	earlier.level == "None"
	every key in _bounds {
		object.get(earlier, key, []) == []
	}
	_matches(earlier, watched)
}

_matches(rule, _) if value.is_unknown(rule)

_matches(rule, _) if value.is_unknown(rule.resources)

_matches(rule, _) if {
	is_object(rule)
	object.get(rule, "resources", []) == []
	object.get(rule, "nonResourceURLs", []) == []
}

_matches(rule, watched) if {
	some entry in kube.list(rule.resources)
	object.get(entry, "group", "") == watched.group
	_names(object.get(entry, "resources", []), watched.resource)
}

_names(names, _) if names == []

_names(names, _) if value.is_unknown(names)

_names(names, _) if {
	is_array(names)
	"*" in names
}

_names(names, resource) if {
	is_array(names)
	resource in names
}

_names(names, resource) if {
	is_array(names)
	parts := split(resource, "/")
	count(parts) == 2
	some name in [concat("/", [parts[0], "*"]), concat("/", ["*", parts[1]])]
	name in names
}
