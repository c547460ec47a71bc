package guard.policies.github.secret_in_image_build_test

import data.guard.lib.github.example
import data.guard.policies.github.secret_in_image_build as policy

test_denies_a_secret_argument if {
	violations := policy.deny with input as example.steps("push", [{"uses": "docker/build-push-action@v6", "with": {"build-args": "VERSION=1\nTOKEN=${{ secrets.INDEX_TOKEN }}\n"}}])

	violations == {{
		"message": "secrets.INDEX_TOKEN becomes a build argument, which stays in the image",
		"path": ["jobs", "build", "steps", 0, "with", "build-args", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_secret_argument_of_a_command if {
	violations := policy.deny with input as example.steps("push", [{"run": "docker build --build-arg TOKEN=${{ secrets.INDEX_TOKEN }} ."}])

	violations == {{
		"message": "secrets.INDEX_TOKEN becomes a build argument, which stays in the image",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_secrets_of_the_build if {
	violations := policy.deny with input as example.steps("push", [{"uses": "docker/build-push-action@v6", "with": {"secrets": "token=${{ secrets.INDEX_TOKEN }}", "build-args": "VERSION=${{ github.sha }}"}}])

	violations == set()
}

test_allows_other_arguments if {
	violations := policy.deny with input as example.steps("push", [{"run": "docker build --build-arg VERSION=1 ."}])

	violations == set()
}
