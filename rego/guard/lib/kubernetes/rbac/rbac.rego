# METADATA
# description: Reads the rules and bindings of role-based access control in one shape
package guard.lib.kubernetes.rbac

import data.guard.lib.kubernetes.object as kube

# METADATA
# description: |
#   The rules of every Role and ClusterRole: `{"resource", "cluster", "path", "groups", "resources", "verbs",
#   "names", "urls", "editors"}`. `cluster` says whether the rule may hold in every namespace: not for a Role, nor for a
#   ClusterRole that the scope binds by RoleBindings only, or that is a part of one for people's namespaces;
#   `editors` says whether it is a part of one for those who run programs there. What a cluster ships itself is left out.
rules := array.concat(
	[rule |
		some role in input.resources["kubernetes/role"]
		not _is_builtin(role)
		some rule in _rules(role, false)
	],
	[rule |
		some role in input.resources["kubernetes/clusterrole"]
		not _is_builtin(role)
		some rule in _rules(role, _is_cluster_wide(role))
	],
)

_rules(role, cluster) := [rule |
	some i, written in kube.list(role.config.rules)
	is_object(written)
	rule := {
		"resource": role.id,
		"cluster": cluster,
		"path": ["rules", i],
		"groups": _words(written, "apiGroups"),
		"resources": _words(written, "resources"),
		"verbs": _words(written, "verbs"),
		"names": kube.list(object.get(written, "resourceNames", [])),
		"urls": _words(written, "nonResourceURLs"),
		"editors": _is_for_editors(role),
	}
]

_words(written, key) := [word | some word in kube.list(object.get(written, key, []))]

# METADATA
# description: Whether an object came with the cluster itself, which restores it when somebody changes it
is_builtin(resource) if _is_builtin(resource)

_is_builtin(resource) if {
	kube.metadata(resource, "labels")["kubernetes.io/bootstrapping"] == "rbac-defaults"
	_has_builtin_name(resource)
}

_has_builtin_name(resource) if startswith(kube.name(resource), "system:")

_has_builtin_name(resource) if kube.name(resource) in {"admin", "cluster-admin", "edit", "view"}

_is_cluster_wide(role) if {
	object.get(role.config, ["metadata", "name"], "") in _bound_in_cluster
} else := false if {
	object.get(role.config, ["metadata", "name"], "") in _bound_in_namespaces
} else := false if {
	_is_aggregated(role)
} else := true

# A part of a role like edit or admin, which people get in their namespaces.
_is_aggregated(role) if {
	some key, word in kube.metadata(role, "labels")
	contains(key, "/aggregate-to-")
	word in {"true", true}
}

_is_for_editors(role) if {
	some key, word in kube.metadata(role, "labels")
	regex.match(`/aggregate-to-(.*-)?(edit|admin)$`, key)
	word in {"true", true}
} else := false

_bound_in_namespaces := {name |
	some binding in input.resources["kubernetes/rolebinding"]
	binding.config.roleRef.kind == "ClusterRole"
	name := binding.config.roleRef.name
}

_bound_in_cluster := {name |
	some binding in input.resources["kubernetes/clusterrolebinding"]
	name := binding.config.roleRef.name
}

# METADATA
# description: |
#   The rules that grant any of `verbs` on any of `resources` of an API group by name, as `{"resource", "cluster",
#   "path", "what", "verbs", "names", "editors"}`: the path leads to the first such entry, `what` and `verbs` are texts.
#   A rule on every resource (`*`) is not among them: it is a fact of its own.
grants(group, resources, verbs) := [grant |
	# Through the index, since few rules name any one resource.
	numbers := {number | some name in resources; some number in _naming[name]}
	some number in numbers
	rule := rules[number]
	_names_group(rule, group)
	granted := _verbs(rule, verbs)
	granted != ""
	positions := [i | some i, name in rule.resources; name in resources]
	grant := {
		"resource": rule.resource,
		"cluster": rule.cluster,
		"path": array.concat(rule.path, ["resources", positions[0]]),
		"what": kube.words({name | some name in rule.resources; name in resources}),
		"verbs": granted,
		"names": rule.names,
		"editors": rule.editors,
	}
]

_naming[name] contains number if {
	some number, rule in rules
	some name in rule.resources
	is_string(name)
}

_names_group(rule, group) if group in rule.groups

_names_group(rule, _) if "*" in rule.groups

_verbs(rule, _) := "*" if "*" in rule.verbs

_verbs(rule, verbs) := kube.words({verb | some verb in rule.verbs; verb in verbs}) if not "*" in rule.verbs

# METADATA
# description: |
#   Grants, gathered by role, since what several rules of a role grant is one fact: `{"resource", "path", "text"}`,
#   where `path` leads to the first of them and `text` says what is granted, and where
by_role(grants) := [{"resource": resource, "path": min(found.paths), "text": text} |
	some resource, found in _gathered(grants)
	text := sprintf("%s: %s", [concat(" and ", sort(found.reach)), concat("; ", sort(found.granted))])
]

_gathered(grants) := {resource: found |
	some resource in {grant.resource | some grant in grants}
	of_role := [grant | some grant in grants; grant.resource == resource]
	found := {
		"paths": {grant.path | some grant in of_role},
		"reach": {where(grant) | some grant in of_role},
		"granted": {sprintf("%s on %s", [grant.verbs, grant.what]) | some grant in of_role},
	}
}

# METADATA
# description: Whether a rule is about custom resources only, those of API groups that are not Kubernetes' own
is_custom(rule) if {
	count(rule.groups) > 0
	every group in rule.groups {
		is_string(group)
		contains(group, ".")
		not endswith(group, ".k8s.io")
	}
}

# METADATA
# description: How a message names where a grant holds
where(grant) := "in every namespace" if grant.cluster

where(grant) := "in one namespace" if not grant.cluster

# METADATA
# description: |
#   Every RoleBinding and ClusterRoleBinding that the cluster does not ship: `{"resource", "cluster", "role",
#   "role_kind", "subjects"}`; a subject is `{"kind", "name", "namespace", "path"}`
bindings := [binding |
	some type in ["kubernetes/rolebinding", "kubernetes/clusterrolebinding"]
	some written in input.resources[type]
	not _is_builtin(written)
	binding := {
		"resource": written.id,
		"cluster": type == "kubernetes/clusterrolebinding",
		"role": object.get(written.config, ["roleRef", "name"], ""),
		"role_kind": object.get(written.config, ["roleRef", "kind"], ""),
		"subjects": _subjects(written.config),
	}
]

_subjects(config) := [subject |
	some i, written in kube.list(config.subjects)
	is_object(written)
	subject := {
		"kind": object.get(written, "kind", ""),
		"name": object.get(written, "name", ""),
		"namespace": object.get(written, "namespace", object.get(config, ["metadata", "namespace"], null)),
		"path": ["subjects", i],
	}
]

# METADATA
# description: How far a binding reaches, for messages
reach(binding) := "in the whole cluster" if binding.cluster

reach(binding) := "in its namespace" if not binding.cluster
