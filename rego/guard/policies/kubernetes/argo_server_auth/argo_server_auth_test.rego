package guard.policies.kubernetes.argo_server_auth_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.argo_server_auth as policy

_server(arguments) := fixture.container({"image": "quay.io/argoproj/argocli:v3.6.2", "args": arguments})

_violation(position) := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "containers", 0, "args", position],
	"message": "auth mode server lets every visitor act as the server's service account",
}

test_the_mode_server_is_denied if {
	policy.deny == {_violation(1)} with input as _server(["server", "--auth-mode=server"])
	policy.deny == {_violation(2)} with input as _server(["server", "--auth-mode", "server"])
}

test_other_modes_are_allowed if {
	policy.deny == set() with input as _server(["server", "--auth-mode=client"])
	policy.deny == set() with input as _server(["server"])
	policy.deny == set() with input as _server({"$unknown": "x"})
}
