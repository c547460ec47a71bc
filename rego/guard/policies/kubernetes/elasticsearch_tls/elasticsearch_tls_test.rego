package guard.policies.kubernetes.elasticsearch_tls_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.elasticsearch_tls as policy

_server(tls) := fixture.one("elasticsearch.k8s.elastic.co/elasticsearch", "Elasticsearch/ml/a", {"spec": {"http": {"tls": tls}}})

test_plain_http_is_denied if {
	policy.deny == {{
		"resource": "Elasticsearch/ml/a",
		"path": ["spec", "http", "tls", "selfSignedCertificate", "disabled"],
		"message": "selfSignedCertificate is disabled and no other certificate is named, HTTP is plain",
	}} with input as _server({"selfSignedCertificate": {"disabled": true}})
}

test_certificates_are_allowed if {
	policy.deny == set() with input as _server({"selfSignedCertificate": {"disabled": true}, "certificate": {"secretName": "a"}})
	policy.deny == set() with input as _server({})
	policy.deny == set() with input as _server({"$unknown": "x"})
}
