package guard.policies.kubernetes.ingress_plain_http_allowed_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.ingress_plain_http_allowed as policy

_key := "nginx.ingress.kubernetes.io/ssl-redirect"

_ingress(redirect, tls) := fixture.one("kubernetes/ingress", "Ingress/ml/ui", {
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/ssl-redirect": redirect}},
	"spec": {"tls": tls},
})

_route(policy) := fixture.one("route.openshift.io/route", "Route/ml/ui", {"spec": {"tls": {
	"termination": "edge",
	"insecureEdgeTerminationPolicy": policy,
}}})

_denied := {{
	"resource": "Ingress/ml/ui",
	"path": ["metadata", "annotations", _key],
	"message": "annotation nginx.ingress.kubernetes.io/ssl-redirect is false, plain HTTP requests are answered",
}}

test_no_redirect_is_denied if policy.deny == _denied with input as _ingress("false", [{"secretName": "a"}])

test_a_redirect_is_allowed if {
	policy.deny == set() with input as _ingress("true", [{"secretName": "a"}])
	policy.deny == set() with input as _ingress({"$unknown": "x"}, [{"secretName": "a"}])
}

test_an_ingress_without_tls_is_another_fact if policy.deny == set() with input as _ingress("false", [])

test_a_route_that_allows_plain_http_is_denied if {
	policy.deny == {{
		"resource": "Route/ml/ui",
		"path": ["spec", "tls", "insecureEdgeTerminationPolicy"],
		"message": "insecureEdgeTerminationPolicy is Allow, plain HTTP requests are answered",
	}} with input as _route("Allow")
	policy.deny == set() with input as _route("Redirect")
}
