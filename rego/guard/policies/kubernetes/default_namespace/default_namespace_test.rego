package guard.policies.kubernetes.default_namespace_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.default_namespace as policy

_pod(namespace) := fixture.one("kubernetes/pod", "Pod/a", {"metadata": {"name": "a", "namespace": namespace}})

test_the_namespace_default_is_denied if {
	policy.deny == {{
		"resource": "Pod/a",
		"path": ["metadata", "namespace"],
		"message": "deployed to the namespace default, which everything without a place of its own shares",
	}} with input as _pod("default")
}

test_other_and_absent_namespaces_are_allowed if {
	policy.deny == set() with input as _pod("ml")
	policy.deny == set() with input as _pod({"$unknown": "x"})
	policy.deny == set() with input as fixture.one("kubernetes/pod", "Pod/a", {"metadata": {"name": "a"}})
}

test_the_default_service_account_came_with_the_namespace if {
	policy.deny == set() with input as fixture.one("kubernetes/serviceaccount", "ServiceAccount/default/default", {"metadata": {
		"name": "default",
		"namespace": "default",
	}})
}
