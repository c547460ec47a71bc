package guard.policies.github.container_action_pinned_test

import data.guard.lib.github.example
import data.guard.policies.github.container_action_pinned as policy

test_denies_an_image_in_a_step if {
	violations := policy.deny with input as example.steps("push", [{"uses": "docker://alpine:3.22"}])

	violations == {{
		"message": "docker://alpine:3.22 is not pinned by digest",
		"path": ["jobs", "build", "steps", 0, "uses"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_the_image_of_an_action if {
	violations := policy.deny with input as {"resources": {"github/action": [{"id": "action.yml", "name": "scan", "config": {"runs": {"using": "docker", "image": "docker://acme/scan:1"}}}]}}

	violations == {{
		"message": "docker://acme/scan:1 is not pinned by digest",
		"path": ["runs", "image"],
		"resource": "action.yml",
	}}
}

test_allows_a_digest if {
	violations := policy.deny with input as example.steps("push", [{"uses": "docker://alpine:3.22@sha256:4bcff6"}])

	violations == set()
}

test_allows_a_dockerfile if {
	violations := policy.deny with input as {"resources": {"github/action": [{"id": "action.yml", "name": "scan", "config": {"runs": {"using": "docker", "image": "Dockerfile"}}}]}}

	violations == set()
}

test_leaves_an_unknown_image_alone if {
	violations := policy.deny with input as example.steps("push", [{"uses": "docker://${{ matrix.image }}"}])

	violations == set()
}
