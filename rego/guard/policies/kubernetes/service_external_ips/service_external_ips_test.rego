package guard.policies.kubernetes.service_external_ips_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.service_external_ips as policy

_service(addresses) := fixture.one("kubernetes/service", "Service/ml/ui", {"spec": {"externalIPs": addresses}})

test_external_addresses_are_denied if {
	policy.deny == {{
		"resource": "Service/ml/ui",
		"path": ["spec", "externalIPs"],
		"message": "externalIPs draws traffic for 198.51.100.7, 8.8.8.8 to this Service",
	}} with input as _service(["8.8.8.8", "198.51.100.7"])
}

test_services_without_external_addresses_are_allowed if {
	policy.deny == set() with input as _service([])
	policy.deny == set() with input as _service({"$unknown": "x"})
	policy.deny == set() with input as fixture.one("kubernetes/service", "Service/ml/ui", {"spec": {}})
}
