package guard.policies.kubernetes.sensitive_host_path_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.sensitive_host_path as policy

_mount(path, mount) := fixture.pod({
	"volumes": [{"name": "host", "hostPath": {"path": path}}],
	"containers": [{"name": "main", "volumeMounts": [object.union({"name": "host", "mountPath": "/host"}, mount)]}],
})

_violation(message) := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "volumes", 0, "hostPath", "path"],
	"message": message,
}

test_system_folders_are_denied if {
	policy.deny == {_violation("the pod mounts system folders of the node: /")} with input as _mount("/", {})
	policy.deny == {_violation("the pod mounts system folders of the node: /etc/kubernetes")} with input as _mount(
		"/etc/kubernetes/",
		{"readOnly": true},
	)
	policy.deny == {_violation("the pod mounts system folders of the node: /var/lib/kubelet")} with input as _mount(
		"/var/lib/kubelet",
		{},
	)
}

test_folders_of_a_pod_are_one_finding if {
	policy.deny == {_violation("the pod mounts system folders of the node: /, /etc")} with input as fixture.pod({"volumes": [
		{"name": "a", "hostPath": {"path": "/"}},
		{"name": "b", "hostPath": {"path": "/etc"}},
	]})
}

test_other_folders_are_not_judged_here if {
	policy.deny == set() with input as _mount("/var/log", {})
	policy.deny == set() with input as _mount("/data/models", {})
	policy.deny == set() with input as _mount("/dev/shm", {})
	policy.deny == set() with input as _mount("/var/run/docker.sock", {})
}

test_other_volumes_and_unknown_paths_are_allowed if {
	policy.deny == set() with input as fixture.pod({"volumes": [{"name": "a", "emptyDir": {}}]})
	policy.deny == set() with input as _mount({"$unknown": "x"}, {})
}
