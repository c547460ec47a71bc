package guard.policies.kubernetes.ingress_controller_retired_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.ingress_controller_retired as policy

_violation(image) := {
	"resource": "Deployment/ml/model",
	"path": ["spec", "template", "spec", "containers", 0, "image"],
	"message": sprintf("image %s is Ingress NGINX, which gets no security fixes since March 2026", [image]),
}

test_the_retired_controller_is_denied if {
	some image in [
		"registry.k8s.io/ingress-nginx/controller:v1.12.1",
		"mirror.example.com:5000/ingress-nginx/controller-chroot:v1.9.0",
	]
	policy.deny == {_violation(image)} with input as fixture.deployment({"image": image})
}

test_other_controllers_and_unknown_images_are_allowed if {
	policy.deny == set() with input as fixture.deployment({"image": "nginx/nginx-ingress:5.1.0"})
	policy.deny == set() with input as fixture.deployment({"image": "registry.k8s.io/ingress-nginx/kube-webhook-certgen:v1.5.2"})
	policy.deny == set() with input as fixture.deployment({"image": {"$unknown": "var.image"}})
}
