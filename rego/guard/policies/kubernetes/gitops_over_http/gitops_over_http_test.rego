package guard.policies.kubernetes.gitops_over_http_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.gitops_over_http as policy

_url := "http://git.example.com/a.git"

_message := "http://git.example.com/a.git is fetched over plain HTTP"

test_flux_sources_over_plain_http_are_denied if {
	policy.deny == {{
		"resource": "GitRepository/a",
		"path": ["spec", "url"],
		"message": _message,
	}} with input as fixture.one("source.toolkit.fluxcd.io/gitrepository", "GitRepository/a", {"spec": {"url": _url}})
	policy.deny == {{
		"resource": "Bucket/a",
		"path": ["spec", "insecure"],
		"message": "insecure is true, the source is fetched over plain HTTP",
	}} with input as fixture.one("source.toolkit.fluxcd.io/bucket", "Bucket/a", {"spec": {"insecure": true}})
}

test_argo_sources_over_plain_http_are_denied if {
	policy.deny == {{
		"resource": "Application/a",
		"path": ["spec", "sources", 0, "repoURL"],
		"message": _message,
	}} with input as fixture.one("argoproj.io/application", "Application/a", {"spec": {"sources": [{"repoURL": _url}]}})
}

test_https_and_ssh_are_allowed if {
	policy.deny == set() with input as fixture.one(
		"source.toolkit.fluxcd.io/gitrepository", "GitRepository/a",
		{"spec": {"url": "ssh://git@git.example.com/a.git"}},
	)
	policy.deny == set() with input as fixture.one(
		"argoproj.io/application", "Application/a",
		{"spec": {"source": {"repoURL": "https://git.example.com/a.git"}}},
	)
	policy.deny == set() with input as fixture.one("argoproj.io/application", "Application/a", {"spec": {"$unknown": "x"}})
}
