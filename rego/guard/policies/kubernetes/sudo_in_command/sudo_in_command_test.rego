package guard.policies.kubernetes.sudo_in_command_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.sudo_in_command as policy

_violation(path) := {
	"resource": "Pod/ml/trainer",
	"path": array.concat(["spec", "containers", 0], path),
	"message": `container "main" is started through sudo`,
}

test_sudo_is_denied if {
	policy.deny == {_violation(["command", 0])} with input as fixture.container({"command": ["sudo", "serve"]})
	policy.deny == {_violation(["args", 0])} with input as fixture.container({"args": ["cd /srv && sudo ./serve"]})
}

test_other_commands_are_allowed if {
	policy.deny == set() with input as fixture.container({"command": ["serve", "--user", "sudo"]})
	policy.deny == set() with input as fixture.container({"args": ["echo no sudo here"]})
	policy.deny == set() with input as fixture.container({"args": {"$unknown": "x"}})
}
