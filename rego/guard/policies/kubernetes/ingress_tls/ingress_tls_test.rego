package guard.policies.kubernetes.ingress_tls_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.ingress_tls as policy

_ingress(spec, annotations) := fixture.one("kubernetes/ingress", "Ingress/ml/ui", {
	"metadata": {"annotations": annotations},
	"spec": spec,
})

_denied := {{
	"resource": "Ingress/ml/ui",
	"path": ["spec", "tls"],
	"message": "Ingress has no tls section, it answers over plain HTTP",
}}

test_a_plain_ingress_is_denied if {
	policy.deny == _denied with input as _ingress({}, {})
	policy.deny == _denied with input as _ingress({"tls": []}, {})
	policy.deny == _denied with input as _ingress({}, {"alb.ingress.kubernetes.io/listen-ports": `[{"HTTP": 80}]`})
}

test_a_plain_route_is_denied if {
	policy.deny == {{
		"resource": "Route/ml/ui",
		"path": ["spec", "tls"],
		"message": "Route has no tls section, it answers over plain HTTP",
	}} with input as fixture.one("route.openshift.io/route", "Route/ml/ui", {"spec": {}})
	policy.deny == set() with input as fixture.one("route.openshift.io/route", "Route/ml/ui", {"spec": {"tls": {"termination": "edge"}}})
}

test_certificates_here_and_elsewhere_are_allowed if {
	policy.deny == set() with input as _ingress({"tls": [{"secretName": "a"}]}, {})
	policy.deny == set() with input as _ingress({}, {"alb.ingress.kubernetes.io/certificate-arn": "arn:aws:acm:eu-west-1:1:certificate/a"})
	policy.deny == set() with input as _ingress({}, {"alb.ingress.kubernetes.io/listen-ports": `[{"HTTPS": 443}]`})
	policy.deny == set() with input as _ingress({"ingressClassName": "tailscale"}, {})
}

test_fragments_are_not_judged if {
	policy.deny == set() with input as fixture.fragment("kubernetes/ingress", "Ingress/ml/ui", {"spec": {}})
}

test_an_unknown_section_leads_to_itself if policy.deny == _denied with input as _ingress({"tls": {"$unknown": "x"}}, {})

_hosts(host, covered) := fixture.one("kubernetes/ingress", "Ingress/ml/predict", {"spec": {
	"rules": [{"host": host, "http": {}}],
	"tls": [{"hosts": covered, "secretName": "predict-tls"}],
}})

test_a_host_outside_of_the_tls_section_is_denied if {
	policy.deny == {{
		"resource": "Ingress/ml/predict",
		"path": ["spec", "rules", 0, "host"],
		"message": concat("", [
			"host predict.example.com is in no tls section, ",
			"it answers over plain HTTP or with another host's certificate",
		]),
	}} with input as _hosts("predict.example.com", ["lab.example.com"])
}

test_hosts_of_the_tls_section_are_allowed if {
	policy.deny == set() with input as _hosts("predict.example.com", ["predict.example.com"])
	policy.deny == set() with input as _hosts("predict.example.com", ["*.example.com"])
	policy.deny == set() with input as _hosts("predict.example.com", [])
	policy.deny == set() with input as _hosts("predict.example.com", [{"$unknown": "x"}])
	policy.deny == set() with input as _hosts({"$unknown": "x"}, ["lab.example.com"])
}
