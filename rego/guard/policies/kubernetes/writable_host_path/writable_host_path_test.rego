package guard.policies.kubernetes.writable_host_path_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.writable_host_path as policy

_mount(path, mount) := fixture.pod({
	"volumes": [{"name": "host", "hostPath": {"path": path}}],
	"containers": [{"name": "main", "volumeMounts": [object.union({"name": "host", "mountPath": "/host"}, mount)]}],
})

_violation(message) := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "volumes", 0, "hostPath", "path"],
	"message": message,
}

test_a_writable_folder_is_denied if {
	denied := {_violation("the pod may write to folders of its node: /data/models")}

	policy.deny == denied with input as _mount("/data/models", {})
	policy.deny == denied with input as _mount("/data/models", {"readOnly": false})
}

test_a_read_only_folder_is_not_judged_here if {
	policy.deny == set() with input as _mount("/data/models", {"readOnly": true})
	policy.deny == set() with input as _mount("/data/models", {"readOnly": {"$unknown": "x"}, "name": "other"})
}

test_system_folders_and_sockets_are_other_facts if {
	policy.deny == set() with input as _mount("/etc", {})
	policy.deny == set() with input as _mount("/var/run/docker.sock", {})
}
