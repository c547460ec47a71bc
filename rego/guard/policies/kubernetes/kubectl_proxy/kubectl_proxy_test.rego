package guard.policies.kubernetes.kubectl_proxy_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kubectl_proxy as policy

_proxy(command) := fixture.container({"command": command})

_violation(position) := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "containers", 0, "command", position],
	"message": "kubectl proxy listens on every address and adds its own credentials to each request",
}

test_an_open_proxy_is_denied if {
	policy.deny == {_violation(2)} with input as _proxy(["kubectl", "proxy", "--address=0.0.0.0"])
	policy.deny == {_violation(2)} with input as _proxy(["sh", "-c", "exec kubectl proxy --address 0.0.0.0 --port 80"])
}

test_a_proxy_on_loopback_is_allowed if {
	policy.deny == set() with input as _proxy(["kubectl", "proxy", "--port=8001"])
	policy.deny == set() with input as _proxy(["serve", "--address=0.0.0.0"])
	policy.deny == set() with input as _proxy({"$unknown": "x"})
}
