package guard.policies.github.cache_in_release_test

import data.guard.lib.github.example
import data.guard.policies.github.cache_in_release as policy

test_denies_a_cache_in_a_release if {
	violations := policy.deny with input as example.steps("release", [{"uses": "actions/cache@v4", "with": {"path": "~/.cache"}}, {"run": "twine upload dist/*"}])

	violations == {{
		"message": "a release is built with a cache that other workflows write",
		"path": ["jobs", "build", "steps", 0, "uses"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_the_cache_of_a_language if {
	violations := policy.deny with input as example.job({"push": {"tags": ["v*"]}}, {"steps": [{"uses": "actions/setup-node@v6", "with": {"cache": "npm"}}, {"run": "npm publish"}]})

	violations == {{
		"message": "a release is built with a cache that other workflows write",
		"path": ["jobs", "build", "steps", 0, "with", "cache"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_the_cache_of_an_image_build if {
	violations := policy.deny with input as example.steps("release", [{"uses": "docker/build-push-action@v6", "with": {"cache-from": "type=gha"}}, {"uses": "softprops/action-gh-release@v2"}])

	violations == {{
		"message": "a release is built with a cache that other workflows write",
		"path": ["jobs", "build", "steps", 0, "with", "cache-from"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_caches_elsewhere if {
	violations := policy.deny with input as example.steps("pull_request", [{"uses": "actions/cache@v4"}, {"run": "npm publish --dry-run"}])

	violations == set()
}

test_allows_releases_without_a_cache if {
	violations := policy.deny with input as example.steps("release", [{"uses": "actions/setup-node@v6", "with": {"cache": ""}}, {"run": "npm publish"}])

	violations == set()
}

test_allows_jobs_that_publish_nothing if {
	violations := policy.deny with input as example.steps({"push": {"branches": ["main"], "tags": ["*"]}}, [{"uses": "actions/cache@v4"}, {"run": "make test"}])

	violations == set()
}

_cached(steps) := {violation.path[3] |
	violations := policy.deny with input as example.steps("release", steps)
	some violation in violations
}

test_denies_caches_that_are_on_by_default if {
	_cached([
		{"uses": "actions/setup-go@v6"},
		{"uses": "astral-sh/setup-uv@v6"},
		{"uses": "Swatinem/rust-cache@v2"},
		{"uses": "ramsey/composer-install@v3", "with": {"ignore-cache": false}},
		{"uses": "golangci/golangci-lint-action@v8"},
		{"uses": "astral-sh/setup-uv@v10", "with": {"enable-cache": true}},
		{"uses": "actions/setup-node@v6", "with": {"package-manager-cache": true}},
		{"uses": "PyO3/maturin-action@v1", "with": {"sccache": "${{ startsWith(github.ref, 'refs/tags/') }}"}},
	]) == {0, 1, 2, 3, 4, 5, 6, 7}
}

test_allows_caches_that_are_turned_off if {
	_cached([
		{"uses": "actions/setup-go@v6", "with": {"cache": "false"}},
		{"uses": "astral-sh/setup-uv@v6", "with": {"enable-cache": false}},
		{"uses": "astral-sh/setup-uv@v10.0.0"},
		{"uses": "Swatinem/rust-cache@v2", "with": {"lookup-only": true}},
		{"uses": "ramsey/composer-install@v3", "with": {"ignore-cache": "yes"}},
		{"uses": "PyO3/maturin-action@v1", "with": {"sccache": "${{ !startsWith(github.ref, 'refs/tags/') }}"}},
		{"uses": "docker/build-push-action@v6", "with": {"cache-from": "type=gha", "push": false}},
		{"uses": "actions/setup-python@v6"},
	]) == set()
}

test_denies_a_publishing_job_of_any_branch if {
	violations := policy.deny with input as example.steps("push", [{"uses": "Swatinem/rust-cache@v2"}, {"run": "cargo publish"}])

	{violation.path[3] | some violation in violations} == {0}
}
