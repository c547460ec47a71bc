package guard.policies.kubernetes.ingress_snippets_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.ingress_snippets as policy

_ingress(key) := fixture.one("kubernetes/ingress", "Ingress/ml/ui", {"metadata": {"annotations": {key: "x"}}})

_map(allowed) := fixture.one("kubernetes/configmap", "ConfigMap/ingress/nginx", {"data": {"allow-snippet-annotations": allowed}})

test_snippets_are_denied if {
	policy.deny == {{
		"resource": "Ingress/ml/ui",
		"path": ["metadata", "annotations", "nginx.ingress.kubernetes.io/configuration-snippet"],
		"message": concat(" ", [
			"annotation nginx.ingress.kubernetes.io/configuration-snippet",
			"is pasted into the controller's configuration",
		]),
	}} with input as _ingress("nginx.ingress.kubernetes.io/configuration-snippet")
	count(policy.deny) == 1 with input as _ingress("nginx.ingress.kubernetes.io/server-snippet")
	count(policy.deny) == 1 with input as _ingress("nginx.org/location-snippets")
}

test_other_annotations_are_allowed if {
	policy.deny == set() with input as _ingress("nginx.ingress.kubernetes.io/proxy-body-size")
	policy.deny == set() with input as fixture.one("kubernetes/ingress", "Ingress/a", {"metadata": {"annotations": {"$unknown": "x"}}})
}

test_a_controller_that_takes_snippets_is_denied if {
	policy.deny == {{
		"resource": "ConfigMap/ingress/nginx",
		"path": ["data", "allow-snippet-annotations"],
		"message": "allow-snippet-annotations lets every Ingress change the controller's configuration",
	}} with input as _map("true")
	policy.deny == set() with input as _map("false")
}
