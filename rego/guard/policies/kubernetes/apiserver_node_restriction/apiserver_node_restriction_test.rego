package guard.policies.kubernetes.apiserver_node_restriction_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_node_restriction as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

_message := "--enable-admission-plugins does not have NodeRestriction"

test_a_missing_plugin_is_denied if {
	policy.deny == {_violation(fixture.flags_path, _message)} with input as fixture.component("kube-apiserver", [])
	policy.deny == {_violation(fixture.flag_path(0), _message)} with input as fixture.component("kube-apiserver", ["--enable-admission-plugins=EventRateLimit"])
}

test_the_plugin_is_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--enable-admission-plugins=NodeRestriction"])
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--admission-control=NodeRestriction"])
	policy.deny == set() with input as fixture.component("etcd", [])
}
