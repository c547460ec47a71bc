package guard.policies.kubernetes.windows_host_process_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.windows_host_process as policy

_context(options) := {"securityContext": {"windowsOptions": options}}

test_a_host_process_is_denied_once_for_its_pod if {
	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "securityContext", "windowsOptions", "hostProcess"],
		"message": "hostProcess is true, containers run on the Windows node itself",
	}} with input as fixture.pod(object.union(
		_context({"hostProcess": true}),
		{"containers": [{"name": "a"}, {"name": "b"}]},
	))
}

test_ordinary_windows_containers_are_allowed if {
	policy.deny == set() with input as fixture.container(_context({"hostProcess": false}))
	policy.deny == set() with input as fixture.container(_context({"runAsUserName": "ContainerUser"}))
	policy.deny == set() with input as fixture.container(_context({"$unknown": "x"}))
}
