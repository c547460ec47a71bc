# METADATA
# description: |
#   The pods and containers that workloads describe, built-in kinds and those of operators, in one shape.
#
#   A pod is `{"resource", "type", "namespace", "complete", "path", "spec", "metadata", "metadata_path"}`:
#   `path` leads to the pod's spec. A container is `{"resource", "type", "complete", "pod", "field", "path",
#   "config", "label"}`: `field` is the list it stands in, `pod` the pod around it. `complete` says whether
#   a missing key is missing for good: not in fragments, nor where an operator fills in defaults.
#
#   The rules are written for scopes of thousands of pods, on the embedded engine: what most containers
#   do not have is asked for first, and calls of functions cost more than expressions.
package guard.lib.kubernetes.workload

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.template
import data.guard.lib.value

# METADATA
# description: Every pod of the scope
pods := [pod | some pod in template.pods; not _owned(pod.owner)]

_controllers := {"CronJob", "DaemonSet", "Deployment", "Job", "ReplicaSet", "ReplicationController", "StatefulSet"}

# In a live cluster the pods of a Deployment repeat what the Deployment says.
_owned(config) if {
	some reference in kube.list(config.metadata.ownerReferences)
	reference.controller == true
	reference.kind in _controllers
}

# METADATA
# description: Pods of which a missing key is really missing
complete_pods := [pod | some pod in pods; pod.complete; not is_component(pod)]

_components := {
	"cloud-controller-manager", "etcd", "kube-apiserver", "kube-controller-manager", "kube-proxy",
	"kube-scheduler", "kubelet",
}

# METADATA
# description: |
#   Whether a pod is a part of Kubernetes itself, a static pod or one in kube-system: it works on the node's
#   network and files by its nature, and static pods cannot carry a service account's token
is_component(pod) if {
	pod.type == "kubernetes/pod"
	_runs_component(pod)
}

is_component(pod) if {
	pod.namespace == "kube-system"
	_runs_component(pod)
}

_runs_component(pod) if {
	some found in containers_of(pod)
	some field in ["command", "args"]
	word := kube.list(found.config[field])[0]
	is_string(word)
	segments := split(regex.split(`\s+`, trim_space(word))[0], "/")
	segments[count(segments) - 1] in _components
}

# METADATA
# description: Every container of every pod
containers := [container |
	some pod in pods
	whole := _is_whole(pod)
	some found in containers_of(pod)
	container := {
		"resource": pod.resource,
		"type": pod.type,
		"complete": pod.complete,
		"whole": whole,
		"pod": pod,
		"field": found.field,
		"path": found.path,
		"config": found.config,
		"label": label(found.config),
	}
]

_is_whole(pod) if {
	pod.complete
	not is_component(pod)
} else := false

# METADATA
# description: |
#   Containers of which a missing key is really missing. Where the list of containers is unknown there is
#   one without any key: its path leads to the unknown value.
complete_containers := array.concat(
	[container | some container in containers; container.whole],
	[container |
		some pod in complete_pods
		some path in _open_paths(pod)
		container := {
			"resource": pod.resource,
			"type": pod.type,
			"complete": true,
			"whole": true,
			"pod": pod,
			"field": "containers",
			"path": path,
			"config": {},
			"label": label({}),
		}
	],
)

_lists := ["containers", "initContainers", "ephemeralContainers", "sidecars", "steps"]

# METADATA
# description: |
#   The containers of one pod: `{"field", "path", "config"}`
containers_of(pod) := array.concat(
	[{"field": field, "path": array.concat(pod.path, [field, i]), "config": config} |
		some field in _lists
		some i, config in kube.list(pod.spec[field])
		is_object(config)
		not config["$unknown"]
	],
	[{"field": "containers", "path": array.concat(pod.path, at), "config": config} |
		some at in pod.single
		config := object.get(pod.spec, at, null)
		is_object(config)
		not config["$unknown"]
	],
)

_open_paths(pod) := [array.concat(pod.path, ["containers"])] if {
	_is_open(pod)
} else := [array.concat(pod.path, ["containers", i]) |
	some i, config in kube.list(pod.spec.containers)
	value.is_unknown(config)
]

_is_open(pod) if pod.open

_is_open(pod) if value.is_unknown(pod.spec.containers)

# METADATA
# description: How a message names a container
label(config) := concat("", [`container "`, config.name, `"`]) if {
	is_string(config.name)
} else := "container"

# METADATA
# description: |
#   The containers that name commands or arguments: `{"container", "words"}`, each word as `{"text", "path"}`
command_lines := [{"container": container, "words": words} |
	some container in containers
	words := [{"text": text, "path": array.concat(container.path, [field, i])} |
		some field in ["command", "args"]
		some i, text in _texts(container.config[field])
		is_string(text)
	]
	count(words) > 0
]

# A single text in place of the list is not what the schema asks for, and not worth a list of its characters.
_texts(x) := x if is_array(x)

# METADATA
# description: |
#   The value of a key of the security context that counts for a container, its own or its pod's, and the
#   path of that value; undefined when neither sets it
effective(container, key) := {
	"value": container.config.securityContext[key],
	"path": array.concat(container.path, ["securityContext", key]),
} if {
	context := container.config.securityContext
	context[key] != null
	not context["$unknown"]
} else := {
	"value": container.pod.spec.securityContext[key],
	"path": array.concat(container.pod.path, ["securityContext", key]),
} if {
	context := container.pod.spec.securityContext
	context[key] != null
	not context["$unknown"]
}

# METADATA
# description: Whether a container's security context, or its pod's, sets a key
sets(container, key) if _is_set(container.config.securityContext, key)

sets(container, key) if _is_set(container.pod.spec.securityContext, key)

_is_set(context, key) if {
	context[key] != null
	not value.is_unknown(context)
}

# METADATA
# description: Whether a container is privileged
is_privileged(container) if value.is_true(container.config.securityContext.privileged)

# METADATA
# description: |
#   The capabilities that a container adds, upper case and without CAP_, as `{"name", "path"}`
added_capabilities(container) := [{"name": name, "path": path} |
	some i, written in kube.list(object.get(container.config, ["securityContext", "capabilities", "add"], []))
	name := trim_prefix(upper(value.text(written)), "CAP_")
	path := array.concat(container.path, ["securityContext", "capabilities", "add", i])
]

# METADATA
# description: |
#   Whether a container is as good as the node, through privileged or the capabilities that amount to it, so that
#   further rights of its make no difference
controls_node(container) if is_privileged(container)

controls_node(container) if {
	some capability in added_capabilities(container)
	capability.name in {"ALL", "SYS_ADMIN"}
}

# METADATA
# description: Whether a pod runs on Windows, where Linux settings mean nothing
is_windows(pod) if pod.spec.os.name == "windows"

is_windows(pod) if pod.spec.nodeSelector["kubernetes.io/os"] == "windows"

# METADATA
# description: |
#   The volumes of a pod: `{"name", "path", "config"}`
volumes(pod) := [{"name": config.name, "path": array.concat(pod.path, ["volumes", i]), "config": config} |
	some i, config in kube.list(pod.spec.volumes)
	is_string(config.name)
]

# METADATA
# description: |
#   Every container whose image can be told: `{"container", "image"}`, the image in its parts
images := [{"container": container, "image": parts} | some container in containers; parts := image(container)]

# METADATA
# description: |
#   Every container that adds capabilities: `{"container", "added"}`, as `added_capabilities` has them
capable := [{"container": container, "added": added} |
	some container in containers
	container.config.securityContext.capabilities.add
	added := added_capabilities(container)
	count(added) > 0
]

# METADATA
# description: |
#   The parts of a container's image, `{"text", "tag", "digest"}`, empty where the reference has none;
#   undefined when the image is absent, unknown or a placeholder
image(container) := parts if {
	reference := container.config.image
	is_string(reference)
	regex.match(`^[a-zA-Z0-9][a-zA-Z0-9._/:@-]*$`, reference)
	at := split(reference, "@")
	segments := split(at[0], "/")
	named := split(segments[count(segments) - 1], ":")
	parts := {
		"text": reference,
		"name": named[0],
		"tag": concat(":", array.slice(named, 1, count(named))),
		"digest": concat("@", array.slice(at, 1, count(at))),
	}
}
