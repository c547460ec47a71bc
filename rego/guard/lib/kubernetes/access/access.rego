# METADATA
# description: Reads what the subjects of a cluster may really do, as guard computes it of its roles and bindings
package guard.lib.kubernetes.access

import data.guard.lib.kubernetes.object as kube

# METADATA
# description: |
#   Every subject with the abilities that it has not from a group alone: `{"resource", "kind", "namespace", "name",
#   "shared", "workloads", "abilities"}`. `shared` says whether pods carry the account that never asked for it;
#   `workloads` are those that hold its token. An ability is `{"name", "names", "cluster", "path", "way", "text"}`: `names`
#   are the objects it is bound to; `cluster` is true in the whole cluster; `way` tells where it holds and by what; `text`
#   names it, too.
subjects := [subject |
	some access in input.resources["kubernetes/effective-access"]
	who := kube.map(access.config.subject)
	subject := {
		"resource": access.id,
		"kind": object.get(who, "kind", ""),
		"namespace": object.get(who, "namespace", ""),
		"name": object.get(who, "name", ""),
		"shared": _is_shared(who),
		"workloads": [id | some id in kube.list(access.config.workloads); is_string(id)],
		"abilities": _abilities(access),
	}
]

_abilities(access) := [found |
	some i, ability in kube.list(access.config.abilities)
	is_object(ability)
	not object.get(ability, "inherited", false)
	name := object.get(ability, "name", "")
	scope := object.get(ability, "scope", null)
	way := sprintf("%s by %s", [_reach(scope), _way(ability)])
	found := {
		"name": name,
		"names": kube.list(object.get(ability, "names", [])),
		"cluster": scope == "cluster",
		"path": ["abilities", i],
		"way": way,
		"text": sprintf("%v%s %s", [name, _objects(ability), way]),
	}
]

_is_shared(subject) if {
	subject.kind == "ServiceAccount"
	subject.name == "default"
} else if {
	subject.kind == "Group"
	is_string(subject.name)
	startswith(subject.name, "system:serviceaccounts:")
} else := false

_objects(ability) := sprintf(" of %s", [_few(ability.names)]) if {
	count(kube.texts(object.get(ability, "names", []))) > 0
} else := ""

_reach(scope) := "in the whole cluster" if {
	scope == "cluster"
} else := sprintf("in %s", [_few(scope)])

# The parts of an ability, and its namespaces, have ways of their own: the first tell enough.
_way(ability) := concat(" and ", [concat(" > ", [step | some step in kube.list(path); is_string(step)]) |
	some i, path in kube.list(object.get(ability, "via", []))
	i < 3
])

_few(list) := concat(", ", names) if {
	names := sort(kube.texts(list))
	count(names) < 4
} else := sprintf("%s and %d more", [concat(", ", array.slice(names, 0, 3)), count(names) - 3]) if {
	names := sort(kube.texts(list))
}

# METADATA
# description: |
#   The service accounts of their own that have some ability among `names` in the whole cluster, on all objects, and that
#   workloads run as: whoever gets into one of those gets it with the token. `abilities` are narrowed to `names`
of_workloads(names) := [narrowed |
	some subject in subjects
	subject.kind == "ServiceAccount"
	not subject.shared
	count(subject.workloads) > 0
	held := [ability |
		some ability in subject.abilities
		ability.name in names
		ability.cluster
		count(ability.names) == 0
	]
	count(held) > 0
	narrowed := object.union(subject, {"abilities": held})
]

# METADATA
# description: The abilities of a subject as one text, since they are one fact about it, and which workloads run as it
text(subject) := sprintf("%s%s", [
	concat("; ", [ability.text | some ability in subject.abilities]),
	_runs(subject.workloads),
])

_runs(workloads) := "" if {
	count(workloads) == 0
} else := sprintf("; %s runs as it", [workloads[0]]) if {
	count(workloads) == 1
} else := sprintf("; %s run as it", [_few(workloads)])
