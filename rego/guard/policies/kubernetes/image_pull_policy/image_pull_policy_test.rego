package guard.policies.kubernetes.image_pull_policy_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.image_pull_policy as policy

_container(image, pull) := fixture.container({"image": image, "imagePullPolicy": pull})

_violation(message) := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "containers", 0, "imagePullPolicy"],
	"message": message,
}

test_cached_copies_of_latest_are_denied if {
	policy.deny == {_violation("image a:latest has no fixed version and is pulled only where the node has none")} with input as _container("a:latest", "IfNotPresent")
	policy.deny == {_violation("image a has no fixed version and is pulled never")} with input as _container("a", "Never")
}

test_fixed_versions_and_fresh_pulls_are_allowed if {
	policy.deny == set() with input as _container("a:1.2", "IfNotPresent")
	policy.deny == set() with input as _container("a:latest", "Always")
	policy.deny == set() with input as _container("a:latest", {"$unknown": "x"})
	policy.deny == set() with input as fixture.container({"image": "a:latest"})
}
