package guard.policies.kubernetes.rbac_wildcard_urls_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_wildcard_urls as policy

_rule(urls) := {"nonResourceURLs": urls, "verbs": ["get"]}

test_every_url_is_denied if {
	policy.deny == {{
		"resource": "ClusterRole/tool",
		"path": ["rules", 0, "nonResourceURLs", 1],
		"message": "may reach every URL of the API server, its logs and profiles included",
	}} with input as fixture.cluster_role(_rule(["/version", "*"]))
}

test_single_urls_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["/metrics", "/healthz/*"]))
	policy.deny == set() with input as fixture.cluster_role(_rule({"$unknown": "x"}))
}
