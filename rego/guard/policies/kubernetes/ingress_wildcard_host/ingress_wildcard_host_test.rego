package guard.policies.kubernetes.ingress_wildcard_host_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.ingress_wildcard_host as policy

_ingress(spec) := fixture.one("kubernetes/ingress", "Ingress/ml/ui", {"spec": spec})

_violation(path, message) := {"resource": "Ingress/ml/ui", "path": path, "message": message}

test_a_wildcard_is_denied if {
	policy.deny == {_violation(
		["spec", "rules", 0, "host"],
		"rule answers for every host of *.example.com",
	)} with input as _ingress({"rules": [{"host": "*.example.com"}]})
}

test_a_rule_without_a_host_is_denied if {
	policy.deny == {_violation(
		["spec", "rules", 1, "host"],
		"rule without a host answers for every host",
	)} with input as _ingress({"rules": [{"host": "a.example.com", "http": {}}, {"http": {"paths": []}}]})
}

test_a_default_backend_is_denied if {
	policy.deny == {_violation(
		["spec", "defaultBackend"],
		"default backend answers for every host that no rule names",
	)} with input as _ingress({"defaultBackend": {"service": {"name": "a"}}})
}

test_named_hosts_are_allowed if {
	policy.deny == set() with input as _ingress({"rules": [{"host": "a.example.com", "http": {}}]})
	policy.deny == set() with input as _ingress({"rules": [{"host": {"$unknown": "x"}, "http": {}}]})
	policy.deny == set() with input as fixture.fragment("kubernetes/ingress", "Ingress/a", {"spec": {"rules": [{"http": {}}]}})
}

test_wildcards_of_meshes_and_gateways_are_denied if {
	policy.deny == {{
		"resource": "VirtualService/ui",
		"path": ["spec", "hosts", 1],
		"message": "virtual service answers for every host of *.example.com",
	}} with input as fixture.one("networking.istio.io/virtualservice", "VirtualService/ui", {"spec": {"hosts": [
		"a.example.com", "*.example.com",
	]}})
	policy.deny == {{
		"resource": "HTTPRoute/ui",
		"path": ["spec", "hostnames", 0],
		"message": "route answers for every host of *.example.com",
	}} with input as fixture.one("gateway.networking.k8s.io/httproute", "HTTPRoute/ui", {"spec": {"hostnames": [
		"*.example.com",
	]}})
}
