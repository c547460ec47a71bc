package guard.lib.kubernetes.host_path_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.lib.kubernetes.host_path

test_host_paths_know_their_mounts if {
	[mounted] := host_path.all with input as fixture.pod({
		"volumes": [{"name": "logs", "hostPath": {"path": "/var/log/"}}],
		"containers": [{"name": "main", "volumeMounts": [{"name": "logs", "mountPath": "/l", "readOnly": true}]}],
	})

	mounted.host_path == "/var/log"
	mounted.path == ["spec", "volumes", 0, "hostPath", "path"]
	host_path.is_read_only(mounted)
}

test_a_host_path_that_nothing_mounts_is_not_read_only if {
	[mounted] := host_path.all with input as fixture.pod({"volumes": [{"name": "logs", "hostPath": {"path": "/logs"}}]})

	not host_path.is_read_only(mounted)
}

test_paths_are_sorted_by_what_they_give_away if {
	host_path.is_runtime_socket("/run/containerd/containerd.sock")
	host_path.is_system_folder("/")
	host_path.is_system_folder("/etc/kubernetes")
	host_path.is_ordinary("/data/models")
	host_path.is_ordinary("/lib/modules")
	not host_path.is_ordinary("/var/run/docker.sock")
	not host_path.is_system_folder("/run/containerd/containerd.sock")
}
