package guard.policies.kubernetes.api_service_tls_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.api_service_tls as policy

_service(spec) := fixture.one("kubernetes/apiservice", "APIService/v1beta1.metrics.k8s.io", {"spec": spec})

test_skipped_verification_is_denied if {
	policy.deny == {{
		"resource": "APIService/v1beta1.metrics.k8s.io",
		"path": ["spec", "insecureSkipTLSVerify"],
		"message": "insecureSkipTLSVerify is true, any server is believed",
	}} with input as _service({"insecureSkipTLSVerify": true})
}

test_verification_is_allowed if {
	policy.deny == set() with input as _service({"insecureSkipTLSVerify": false})
	policy.deny == set() with input as _service({"caBundle": "LS0t"})
	policy.deny == set() with input as _service({"$unknown": "x"})
}
