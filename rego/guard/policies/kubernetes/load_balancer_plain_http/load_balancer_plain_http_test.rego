package guard.policies.kubernetes.load_balancer_plain_http_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.load_balancer_plain_http as policy

_service(spec, annotations) := fixture.one("kubernetes/service", "Service/ml/predict", {
	"metadata": {"name": "predict", "annotations": annotations},
	"spec": object.union({"type": "LoadBalancer"}, spec),
})

test_plain_http_is_denied if {
	policy.deny == {{
		"resource": "Service/ml/predict",
		"path": ["spec", "ports", 0, "port"],
		"message": "the load balancer serves plain HTTP on port 80 and nothing over TLS",
	}} with input as _service({"ports": [{"port": 80, "targetPort": 8080}]}, {})
}

test_tls_is_allowed if {
	policy.deny == set() with input as _service({"ports": [{"port": 443}]}, {})
	policy.deny == set() with input as _service({"ports": [{"port": 80}, {"port": 443}]}, {})
	policy.deny == set() with input as _service({"ports": [{"port": 80}]}, {
		"service.beta.kubernetes.io/aws-load-balancer-ssl-cert": "arn:aws:acm:eu-west-1:1:certificate/a",
	})
}

test_other_services_are_allowed if {
	policy.deny == set() with input as _service({"type": "ClusterIP", "ports": [{"port": 80}]}, {})
	policy.deny == set() with input as _service({"ports": [{"port": 5432}]}, {})
	policy.deny == set() with input as _service({"ports": [{"port": 80}]}, {
		"service.beta.kubernetes.io/aws-load-balancer-scheme": "internal",
	})
	policy.deny == set() with input as _service({"ports": {"$unknown": "x"}}, {})
	policy.deny == set() with input as _service({"ports": [{"port": 80}, {"port": {"$unknown": "x"}}]}, {})
}
