# METADATA
# description: The folders and files of nodes that pods mount
package guard.lib.kubernetes.host_path

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload
import data.guard.lib.value

# METADATA
# description: |
#   The host paths of all pods but those of Kubernetes itself: `{"resource", "pod", "path", "host_path", "mounts"}`, where `mounts` are
#   the volume mounts of the pod's containers
all := [{"resource": pod.resource, "pod": pod, "path": path, "host_path": host_path, "mounts": mounts} |
	some pod in workload.pods
	not workload.is_component(pod)
	some volume in workload.volumes(pod)
	host_path := _clean(volume.config.hostPath.path)
	path := array.concat(volume.path, ["hostPath", "path"])
	mounts := [mount |
		some found in workload.containers_of(pod)
		some mount in kube.list(found.config.volumeMounts)
		mount.name == volume.name
	]
]

_clean("/") := "/"

_clean(path) := trim_right(path, "/") if {
	is_string(path)
	path != "/"
}

# METADATA
# description: Whether every mount of a host path is read-only; not when nothing mounts it
is_read_only(host_path) if {
	count(host_path.mounts) > 0
	every mount in host_path.mounts {
		value.is_true(mount.readOnly)
	}
}

_sockets := {
	"containerd.sock", "cri-dockerd.sock", "crio.sock", "docker.sock", "dockershim.sock", "frakti.sock", "podman.sock",
}

# METADATA
# description: Whether a path is the socket of a container runtime
is_runtime_socket(path) if {
	segments := split(path, "/")
	segments[count(segments) - 1] in _sockets
}

_system := {"bin", "boot", "dev", "etc", "home", "lib", "lib64", "proc", "root", "run", "sbin", "sys", "usr"}

_state := {
	"/", "/var", "/var/lib", "/var/lib/containerd", "/var/lib/docker", "/var/lib/etcd", "/var/lib/kubelet", "/var/run",
}

# Files and folders that network plugins and time zones need, and that lend no power over the node.
_harmless := {
	"/dev/shm", "/etc/localtime", "/etc/machine-id", "/etc/timezone", "/lib/modules", "/run/xtables.lock",
	"/sys/fs/bpf", "/usr/lib/modules", "/usr/share/zoneinfo",
}

# METADATA
# description: Whether a path is one of the folders that make up the node's system, its state or its keys
is_system_folder(path) if path in _state

is_system_folder(path) if {
	split(path, "/")[1] in _system
	not path in _harmless
	not is_runtime_socket(path)
}

# METADATA
# description: Whether a path is neither a runtime's socket nor a system folder
is_ordinary(path) if {
	not is_runtime_socket(path)
	not is_system_folder(path)
}

# METADATA
# description: |
#   Mounted paths, gathered by pod, since they are one fact about it: `{"resource", "path", "text"}`, where `path`
#   leads to the first and `text` names them all
by_pod(mounted) := [{"resource": found[0].resource, "path": found[0].path, "text": kube.words(paths)} |
	some key in {_key(one) | some one in mounted}
	found := [one | some one in mounted; _key(one) == key]
	paths := {one.host_path | some one in found}
]

_key(mounted) := [mounted.resource, mounted.pod.path]
