package guard.policies.kubernetes.runtime_socket_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.runtime_socket as policy

_mount(path, mount) := fixture.pod({
	"volumes": [{"name": "host", "hostPath": {"path": path}}],
	"containers": [{"name": "main", "volumeMounts": [object.union({"name": "host", "mountPath": "/host"}, mount)]}],
})

_violation(message) := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "volumes", 0, "hostPath", "path"],
	"message": message,
}

test_runtime_sockets_are_denied_even_read_only if {
	denied := {_violation("host path /var/run/docker.sock is a runtime's socket, root on the node to whoever writes to it")}

	policy.deny == denied with input as _mount("/var/run/docker.sock", {})
	policy.deny == denied with input as _mount("/var/run/docker.sock", {"readOnly": true})
	count(policy.deny) == 1 with input as _mount("/run/containerd/containerd.sock", {})
}

test_other_paths_are_not_judged_here if {
	policy.deny == set() with input as _mount("/var/log", {})
	policy.deny == set() with input as _mount({"$unknown": "x"}, {})
}
