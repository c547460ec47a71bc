package guard.policies.kubernetes.proc_mount_unmasked_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.proc_mount_unmasked as policy

test_an_unmasked_proc_is_denied if {
	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "containers", 0, "securityContext", "procMount"],
		"message": `container "main" sees /proc without the runtime's masks`,
	}} with input as fixture.container({"securityContext": {"procMount": "Unmasked"}})
}

test_the_default_is_allowed if {
	policy.deny == set() with input as fixture.container({"securityContext": {"procMount": "Default"}})
	policy.deny == set() with input as fixture.container({})
	policy.deny == set() with input as fixture.container({"securityContext": {"$unknown": "x"}})
}
