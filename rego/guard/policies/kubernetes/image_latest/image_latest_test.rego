package guard.policies.kubernetes.image_latest_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.image_latest as policy

_violation(message) := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "containers", 0, "image"],
	"message": message,
}

test_latest_is_denied if {
	policy.deny == {_violation("image registry:5000/a:latest has the tag latest")} with input as fixture.container({"image": "registry:5000/a:latest"})
}

test_no_tag_is_denied if {
	policy.deny == {_violation("image registry:5000/a has no tag, which means latest")} with input as fixture.container({"image": "registry:5000/a"})
}

test_versions_and_digests_are_allowed if {
	policy.deny == set() with input as fixture.container({"image": "a:1.2"})
	policy.deny == set() with input as fixture.container({"image": "a@sha256:0a"})
	policy.deny == set() with input as fixture.container({"image": "a:latest@sha256:0a"})
}

test_unknown_images_and_placeholders_are_not_judged if {
	policy.deny == set() with input as fixture.container({"image": {"$unknown": "x"}})
	policy.deny == set() with input as fixture.container({"image": "{{workflow.parameters.image}}"})
	policy.deny == set() with input as fixture.container({})
}
