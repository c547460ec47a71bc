# METADATA
# description: |
#   The control plane's and the nodes' components with their command lines, whether they run as static pods, in
#   Deployments, or are configured by kubeadm
package guard.lib.kubernetes.component

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload
import data.guard.lib.value

_programs := {
	"apiserver": "kube-apiserver",
	"controller-manager": "kube-controller-manager",
	"etcd": "etcd",
	"kube-apiserver": "kube-apiserver",
	"kube-controller-manager": "kube-controller-manager",
	"kube-scheduler": "kube-scheduler",
	"kubelet": "kubelet",
	"scheduler": "kube-scheduler",
}

# METADATA
# description: |
#   Every component: `{"resource", "name", "path", "flags", "complete"}`. `flags` maps a flag's name, without
#   dashes, to its last `{"value", "path"}`; `path` is where a missing flag belongs; `complete` says whether a
#   missing flag is really missing.
all := array.concat(_containers, _kubeadm)

# METADATA
# description: The components of one name
named(name) := [component | some component in all; component.name == name]

# METADATA
# description: The components of one name whose missing flags are really missing
complete(name) := [component | some component in named(name); component.complete]

# METADATA
# description: The value of a flag; undefined when it is not set
flag(component, name) := component.flags[name].value

# METADATA
# description: Whether a flag is set, to whatever value
has(component, name) if component.flags[name]

# METADATA
# description: Where a flag is, or where it belongs
place(component, name) := component.flags[name].path if {
	component.flags[name]
} else := component.path

# METADATA
# description: The items of a flag that takes a list
items(component, name) := {trim_space(item) | some item in split(flag(component, name), ",")}

# The kinds that run components: static pods, and the objects of hosted control planes.
_kinds := {"kubernetes/daemonset", "kubernetes/deployment", "kubernetes/pod", "kubernetes/statefulset"}

_containers := [component |
	some {"container": container, "words": written} in workload.command_lines
	container.type in _kinds
	container.field == "containers"

	_names_program(written)
	words := _words(container)
	start := _program(words)
	component := {
		"resource": container.resource,
		"name": start.name,
		"path": array.concat(container.path, [_field(container)]),
		"flags": object.union(_environment(container, start.name), _flags(array.slice(words, start.at + 1, count(words)))),
		"complete": _is_complete(container, words),
	}
]

# Nearly every container is none of these, and its words need not be taken apart.
_names_program(words) if {
	some word in words
	regex.match(`apiserver|controller-manager|etcd|kubelet|scheduler`, word.text)
}

# The last list of words is the one that a flag is added to.
_field(container) := "args" if {
	count(kube.list(container.config.args)) > 0
} else := "command"

_is_complete(container, words) if {
	container.complete
	every word in words {
		not contains(word.text, "$")
	}
	count(words) >= sum([count(kube.list(object.get(container.config, field, []))) | some field in ["command", "args"]])
} else := false

# The words of command and args; a shell's script counts as its words.
_words(container) := [word |
	some field in ["command", "args"]
	some i, text in kube.list(container.config[field])
	is_string(text)
	some part in _parts(text)
	word := {"text": part, "path": array.concat(container.path, [field, i])}
]

_parts(text) := [part |
	some part in regex.split(`[\s\\]+`, text)
	part != ""
] if {
	regex.match(`\s--?[a-z]`, text)
} else := [text]

# The program is the first word, or the first one after a shell or hyperkube.
_program(words) := found if {
	candidates := [{"name": name, "at": i} |
		some i, word in words
		segments := split(word.text, "/")
		name := _programs[segments[count(segments) - 1]]
		_may_start(words, i)
	]
	found := candidates[0]
}

_may_start(_, i) if i == 0

_may_start(words, i) if {
	i > 0
	segments := split(words[0].text, "/")
	segments[count(segments) - 1] in {"ash", "bash", "dash", "hyperkube", "sh"}
}

# Of a flag that is given twice, the last one counts.
_flags(words) := {name: last |
	some word in words
	name := _flag_name(word.text)
	all_given := [given |
		some i, other in words
		_flag_name(other.text) == name
		given := _given(words, i)
	]
	last := all_given[count(all_given) - 1]
}

_flag_name(text) := trim_left(split(text, "=")[0], "-") if regex.match(`^--?[a-zA-Z]`, text)

_given(words, i) := {"value": concat("=", array.slice(parts, 1, count(parts))), "path": words[i].path} if {
	parts := split(words[i].text, "=")
	count(parts) > 1
} else := {"value": next.text, "path": next.path} if {
	next := words[i + 1]
	not startswith(next.text, "-")
} else := {"value": "true", "path": words[i].path}

# etcd reads each of its flags from the environment, too.
_environment(container, "etcd") := {name: {"value": variable.value, "path": path} |
	some i, variable in kube.list(container.config.env)
	startswith(value.text(variable.name), "ETCD_")
	is_string(variable.value)
	name := replace(lower(substring(variable.name, 5, -1)), "_", "-")
	path := array.concat(container.path, ["env", i, "value"])
}

_environment(_, name) := {} if name != "etcd"

_extra_arguments := {
	["apiServer", "extraArgs"]: "kube-apiserver",
	["controllerManager", "extraArgs"]: "kube-controller-manager",
	["scheduler", "extraArgs"]: "kube-scheduler",
	["etcd", "local", "extraArgs"]: "etcd",
	["nodeRegistration", "kubeletExtraArgs"]: "kubelet",
}

# kubeadm sets safe flags of its own: what is missing here is not missing.
_kubeadm := [component |
	some type in [
		"kubeadm.k8s.io/clusterconfiguration",
		"kubeadm.k8s.io/initconfiguration",
		"kubeadm.k8s.io/joinconfiguration",
	]
	some resource in input.resources[type]
	some at, name in _extra_arguments
	arguments := object.get(resource.config, at, null)
	component := {
		"resource": resource.id,
		"name": name,
		"path": at,
		"flags": _extra(arguments, at),
		"complete": false,
	}
]

_extra(arguments, at) := {name: {"value": text, "path": array.concat(at, [name])} |
	some name, text in kube.map(arguments)
	is_string(text)
} if {
	is_object(arguments)
}

_extra(arguments, at) := {name: given[count(given) - 1] |
	some argument in arguments
	name := value.text(argument.name)
	given := [{"value": other.value, "path": array.concat(at, [i, "value"])} |
		some i, other in arguments
		other.name == name
		is_string(other.value)
	]
	count(given) > 0
} if {
	is_array(arguments)
}
