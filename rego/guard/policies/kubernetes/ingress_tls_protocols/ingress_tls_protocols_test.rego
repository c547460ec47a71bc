package guard.policies.kubernetes.ingress_tls_protocols_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.ingress_tls_protocols as policy

_map(protocols) := fixture.one("kubernetes/configmap", "ConfigMap/ingress/nginx", {"data": {"ssl-protocols": protocols}})

test_old_protocols_are_denied if {
	policy.deny == {{
		"resource": "ConfigMap/ingress/nginx",
		"path": ["data", "ssl-protocols"],
		"message": "ssl-protocols offers TLSv1, TLSv1.1",
	}} with input as _map("TLSv1 TLSv1.1 TLSv1.2")
}

test_current_protocols_and_other_maps_are_allowed if {
	policy.deny == set() with input as _map("TLSv1.2 TLSv1.3")
	policy.deny == set() with input as _map({"$unknown": "x"})
	policy.deny == set() with input as fixture.one("kubernetes/configmap", "ConfigMap/a", {"data": {"a": "TLSv1"}})
}
