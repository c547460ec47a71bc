package guard.policies.kubernetes.apiserver_event_rate_limit_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_event_rate_limit as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

_message := "--enable-admission-plugins does not have EventRateLimit"

test_a_missing_plugin_is_denied if {
	policy.deny == {_violation(fixture.flags_path, _message)} with input as fixture.component("kube-apiserver", [])
}

test_the_plugin_is_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--enable-admission-plugins=NodeRestriction,EventRateLimit"])
	policy.deny == set() with input as fixture.component("etcd", [])
}
