package guard.policies.kubernetes.image_abandoned_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.image_abandoned as policy

test_images_of_a_frozen_registry_are_denied if {
	policy.deny == {{
		"resource": "Deployment/ml/model",
		"path": ["spec", "template", "spec", "containers", 0, "image"],
		"message": "image k8s.gcr.io/metrics-server:v0.6.1 comes from a registry that is frozen since April 2023",
	}} with input as fixture.deployment({"image": "k8s.gcr.io/metrics-server:v0.6.1"})
}

test_other_registries_and_unknown_images_are_allowed if {
	policy.deny == set() with input as fixture.deployment({"image": "registry.k8s.io/metrics-server:v0.8.0"})
	policy.deny == set() with input as fixture.deployment({"image": "bitnamilegacy-mirror.example.com/redis:8"})
	policy.deny == set() with input as fixture.deployment({"image": {"$unknown": "var.image"}})
}
