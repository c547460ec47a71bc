package guard.policies.kubernetes.image_digest_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.image_digest as policy

test_a_tag_alone_is_denied if {
	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "containers", 0, "image"],
		"message": "image registry.example.com/a:1.2 has no digest",
	}} with input as fixture.container({"image": "registry.example.com/a:1.2"})
}

test_a_digest_is_allowed if {
	policy.deny == set() with input as fixture.container({"image": "a@sha256:0a"})
	policy.deny == set() with input as fixture.container({"image": "a:1.2@sha256:0a"})
}

test_images_without_a_version_are_another_fact if {
	policy.deny == set() with input as fixture.container({"image": "a:latest"})
	policy.deny == set() with input as fixture.container({"image": "a"})
	policy.deny == set() with input as fixture.container({"image": {"$unknown": "x"}})
}
