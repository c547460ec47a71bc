package guard.policies.kubernetes.tiller_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.tiller as policy

test_tiller_is_denied if {
	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "containers", 0, "image"],
		"message": "image gcr.io/kubernetes-helm/tiller:v2.16.1 is Tiller, which takes orders from every pod",
	}} with input as fixture.container({"image": "gcr.io/kubernetes-helm/tiller:v2.16.1"})
}

test_other_images_are_allowed if {
	policy.deny == set() with input as fixture.container({"image": "registry.example.com/tiller/ui:1"})
	policy.deny == set() with input as fixture.container({"image": {"$unknown": "x"}})
}
