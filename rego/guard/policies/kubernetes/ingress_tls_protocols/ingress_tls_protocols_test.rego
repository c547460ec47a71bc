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

test_old_minima_are_denied if {
	policy.deny == {{
		"resource": "Mesh/mesh",
		"path": ["spec", "tls", "incoming", "tlsMinVersion"],
		"message": "TLS is accepted from version TLSv1_1 on",
	}} with input as fixture.one("consul.hashicorp.com/mesh", "Mesh/mesh", {"spec": {"tls": {"incoming": {
		"tlsMinVersion": "TLSv1_1",
	}}}})
	policy.deny == set() with input as fixture.one("consul.hashicorp.com/mesh", "Mesh/mesh", {"spec": {"tls": {"incoming": {
		"tlsMinVersion": "TLSv1_2",
	}}}})
	count(policy.deny) == 1 with input as fixture.one("traefik.io/tlsoption", "TLSOption/a", {"spec": {"minVersion": "VersionTLS11"}})
}

_balanced(policy_name) := fixture.one("kubernetes/ingress", "Ingress/ml/ui", {"metadata": {"annotations": {
	"alb.ingress.kubernetes.io/ssl-policy": policy_name,
}}})

test_old_policies_of_load_balancers_are_denied if {
	policy.deny == {{
		"resource": "Ingress/ml/ui",
		"path": ["metadata", "annotations", "alb.ingress.kubernetes.io/ssl-policy"],
		"message": "ELBSecurityPolicy-2016-08 accepts TLS 1.0 or 1.1",
	}} with input as _balanced("ELBSecurityPolicy-2016-08")
	policy.deny == set() with input as _balanced("ELBSecurityPolicy-TLS13-1-2-2021-06")
	policy.deny == set() with input as _balanced({"$unknown": "x"})
}
