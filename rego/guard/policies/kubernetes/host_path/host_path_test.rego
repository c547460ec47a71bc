package guard.policies.kubernetes.host_path_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.host_path as policy

_mount(path, mount) := fixture.pod({
	"volumes": [{"name": "host", "hostPath": {"path": path}}],
	"containers": [{"name": "main", "volumeMounts": [object.union({"name": "host", "mountPath": "/host"}, mount)]}],
})

_violation(message) := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "volumes", 0, "hostPath", "path"],
	"message": message,
}

test_a_folder_that_is_only_read_is_denied if {
	policy.deny == {_violation("the pod reads folders of its node: /var/log/pods")} with input as _mount(
		"/var/log/pods",
		{"readOnly": true},
	)
}

test_a_folder_that_nothing_mounts_is_denied if {
	policy.deny == {_violation("the pod reads folders of its node: /data")} with input as fixture.pod_fragment({"volumes": [{
		"name": "data",
		"hostPath": {"path": "/data"},
	}]})
}

test_writable_and_system_folders_are_other_facts if {
	policy.deny == set() with input as _mount("/data", {})
	policy.deny == set() with input as _mount("/proc", {"readOnly": true})
}

test_other_volumes_are_allowed if {
	policy.deny == set() with input as fixture.pod({"volumes": [{"name": "a", "emptyDir": {}}]})
	policy.deny == set() with input as _mount({"$unknown": "x"}, {"readOnly": true})
}

test_agents_of_nodes_may_read_them if {
	policy.deny == set() with input as fixture.one("kubernetes/daemonset", "DaemonSet/logs", {"spec": {"template": {"spec": {
		"volumes": [{"name": "host", "hostPath": {"path": "/var/log"}}],
		"containers": [{"name": "main", "volumeMounts": [{"name": "host", "mountPath": "/logs", "readOnly": true}]}],
	}}}})
}
