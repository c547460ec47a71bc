package guard.policies.docker.relative_workdir_test

import data.guard.lib.docker.example
import data.guard.policies.docker.relative_workdir as policy

test_denies_a_relative_path if {
	violations := policy.deny with input as example.image([{"instruction": "WORKDIR", "value": "app"}])

	violations == {{
		"message": `WORKDIR "app" depends on the folder that python:3.12-slim sets`,
		"path": ["stages", 0, "instructions", 0, "value"],
		"resource": "Dockerfile",
	}}
}

test_allows_an_absolute_path if {
	violations := policy.deny with input as example.image([{"instruction": "WORKDIR", "value": "/app"}])

	violations == set()
}

test_allows_a_relative_path_after_an_absolute_one if {
	violations := policy.deny with input as example.image([{"instruction": "WORKDIR", "value": "/app"}, {"instruction": "WORKDIR", "value": "src"}])

	violations == set()
}

test_allows_a_windows_path if {
	violations := policy.deny with input as example.image([{"instruction": "WORKDIR", "value": "C:/app"}])

	violations == set()
}

test_leaves_an_unknown_path_alone if {
	violations := policy.deny with input as example.image([{"instruction": "WORKDIR", "value": {"$unknown": "$HOME"}}])

	violations == set()
}
