# METADATA
# description: Reads what the subjects of a cluster may really do, as guard computes it of its roles and bindings
package guard.lib.kubernetes.access

import data.guard.lib.kubernetes.object as kube

# METADATA
# description: |
#   Every ability that a subject has not from a group alone: `{"resource", "kind", "namespace", "name", "shared",
#   "workloads", "ability", "names", "cluster", "path", "way", "text"}`. `shared` says whether pods carry the account that
#   never asked for it; `names` are the objects it is bound to; `cluster` is true in the whole cluster; `way` tells where it
#   holds and by what; `text` names it, too.
abilities := [found |
	some access in input.resources["kubernetes/effective-access"]
	subject := kube.map(access.config.subject)
	some i, ability in kube.list(access.config.abilities)
	is_object(ability)
	not object.get(ability, "inherited", false)
	name := object.get(ability, "name", "")
	scope := object.get(ability, "scope", null)
	way := sprintf("%s by %s", [_reach(scope), _way(ability)])
	found := {
		"resource": access.id,
		"kind": object.get(subject, "kind", ""),
		"namespace": object.get(subject, "namespace", ""),
		"name": object.get(subject, "name", ""),
		"shared": _is_shared(subject),
		"workloads": [id | some id in kube.list(access.config.workloads); is_string(id)],
		"ability": name,
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
#   The abilities among `names` that a service account of its own has in the whole cluster, on all objects, and that
#   somebody who gets into a workload gets with its token
of_workloads(names) := [found |
	some found in abilities
	found.ability in names
	found.cluster
	count(found.names) == 0
	found.kind == "ServiceAccount"
	not found.shared
	count(found.workloads) > 0
]

# METADATA
# description: |
#   Abilities, gathered by subject, since they are one fact about it: `{"resource", "path", "text", "runs"}`, where `path`
#   leads to the first of them and `runs` tells which workloads run as it
by_subject(found) := [{"resource": resource, "path": path, "text": text, "runs": runs} |
	some resource in {one.resource | some one in found}
	of_subject := [one | some one in found; one.resource == resource]
	path := min({one.path | some one in of_subject})
	text := concat("; ", [one.text | some one in of_subject])
	runs := _runs(of_subject[0].workloads)
]

_runs(workloads) := "" if {
	count(workloads) == 0
} else := sprintf("; %s runs as it", [workloads[0]]) if {
	count(workloads) == 1
} else := sprintf("; %s run as it", [_few(workloads)])
