package guard.policies.github.cache_in_release_test

import data.guard.lib.github.example
import data.guard.policies.github.cache_in_release as policy

test_denies_a_cache_in_a_release if {
	violations := policy.deny with input as example.steps("release", [{"uses": "actions/cache@v4", "with": {"path": "~/.cache"}}, {"run": "twine upload dist/*"}])

	violations == {{
		"message": "a job that publishes restores a cache that other workflows write",
		"path": ["jobs", "build", "steps", 0, "uses"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_the_cache_of_a_language if {
	violations := policy.deny with input as example.job({"push": {"tags": ["v*"]}}, {"steps": [{"uses": "actions/setup-node@v6", "with": {"cache": "npm"}}, {"run": "npm publish"}]})

	violations == {{
		"message": "a job that publishes restores a cache that other workflows write",
		"path": ["jobs", "build", "steps", 0, "with", "cache"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_the_cache_of_an_image_build if {
	violations := policy.deny with input as example.steps("release", [{"uses": "docker/build-push-action@v6", "with": {"cache-from": "type=gha"}}, {"uses": "softprops/action-gh-release@v2"}])

	violations == {{
		"message": "a job that publishes restores a cache that other workflows write",
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
	violations := policy.deny with input as example.steps("release", [{"uses": "actions/cache@v4"}, {"run": "make test"}])

	violations == set()
}
