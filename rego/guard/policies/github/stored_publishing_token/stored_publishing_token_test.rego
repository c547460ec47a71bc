package guard.policies.github.stored_publishing_token_test

import data.guard.lib.github.example
import data.guard.policies.github.stored_publishing_token as policy

test_denies_a_stored_pypi_token if {
	violations := policy.deny with input as example.steps("release", [{"uses": "pypa/gh-action-pypi-publish@v1.13.0", "with": {"password": "${{ secrets.PYPI_TOKEN }}"}}])

	violations == {{
		"message": "the package is published with a stored token, where PyPI accepts the workflow's identity",
		"path": ["jobs", "build", "steps", 0, "with", "password"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_stored_npm_token if {
	violations := policy.deny with input as example.steps("release", [{"run": "npm publish", "env": {"NODE_AUTH_TOKEN": "${{ secrets.NPM_TOKEN }}"}}])

	violations == {{
		"message": "NODE_AUTH_TOKEN publishes with a stored token, where the index accepts the workflow's identity",
		"path": ["jobs", "build", "steps", 0, "env", "NODE_AUTH_TOKEN"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_trusted_publishing if {
	violations := policy.deny with input as example.steps("release", [{"uses": "pypa/gh-action-pypi-publish@v1.13.0"}, {"run": "npm publish"}])

	violations == set()
}

test_allows_private_indexes if {
	violations := policy.deny with input as example.steps("release", [{"uses": "pypa/gh-action-pypi-publish@v1.13.0", "with": {"password": "${{ secrets.T }}", "repository-url": "https://pypi.acme.example/"}}, {"run": "npm publish --registry https://npm.acme.example", "env": {"NODE_AUTH_TOKEN": "${{ secrets.T }}"}}])

	violations == set()
}

test_allows_the_token_of_the_run if {
	violations := policy.deny with input as example.steps("release", [{"run": "npm publish", "env": {"NODE_AUTH_TOKEN": "${{ secrets.GITHUB_TOKEN }}"}}])

	violations == set()
}
