package guard.policies.github.floating_job_image_test

import data.guard.lib.github.example
import data.guard.policies.github.floating_job_image as policy

test_denies_a_floating_container if {
	violations := policy.deny with input as example.job("push", {"container": "node", "steps": []})

	violations == {{
		"message": `image "node" names no version`,
		"path": ["jobs", "build", "container"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_floating_images_of_services if {
	violations := policy.deny with input as example.job("push", {"container": {"image": "python:latest"}, "services": {"db": {"image": "postgres"}, "cache": {"image": "redis:8"}}, "steps": []})

	violations == {
		{
			"message": `image "postgres" names no version`,
			"path": ["jobs", "build", "services", "db", "image"],
			"resource": ".github/workflows/ci.yml",
		},
		{
			"message": `image "python:latest" names no version`,
			"path": ["jobs", "build", "container", "image"],
			"resource": ".github/workflows/ci.yml",
		},
	}
}

test_allows_versions if {
	violations := policy.deny with input as example.job("push", {"container": {"image": "python:3.12"}, "services": {"db": {"image": "postgres:17"}}, "steps": []})

	violations == set()
}

test_leaves_expressions_alone if {
	violations := policy.deny with input as example.job("push", {"container": "${{ matrix.image }}", "services": {"db": {"image": {"$unknown": "x"}}}, "steps": []})

	violations == set()
}

test_allows_jobs_without_a_container if {
	violations := policy.deny with input as example.job("push", {"steps": []})

	violations == set()
}
