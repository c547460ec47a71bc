package guard.policies.kubernetes.ssh_server_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.ssh_server as policy

_service(port) := fixture.one("kubernetes/service", "Service/ml/lab", {"spec": {"ports": [port]}})

_violation(number) := {
	"resource": "Service/ml/lab",
	"path": ["spec", "ports", 0],
	"message": sprintf("port %d leads to an SSH server in a container", [number]),
}

test_ssh_ports_are_denied if {
	policy.deny == {_violation(22)} with input as _service({"port": 22})
	policy.deny == {_violation(2222)} with input as _service({"port": 8022, "targetPort": 2222})
}

test_other_ports_and_unknown_ones_are_allowed if {
	policy.deny == set() with input as _service({"port": 80, "targetPort": "http"})
	policy.deny == set() with input as _service({"port": 22, "targetPort": 8080})
	policy.deny == set() with input as _service({"port": {"$unknown": "var.port"}})
}
