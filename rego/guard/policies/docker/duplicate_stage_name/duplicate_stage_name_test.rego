package guard.policies.docker.duplicate_stage_name_test

import data.guard.lib.docker.example
import data.guard.policies.docker.duplicate_stage_name as policy

test_denies_a_name_given_twice if {
	violations := policy.deny with input as example.file([object.union(example.stage("golang:1.25", []), {"name": "build"}), object.union(example.stage("node:22", []), {"name": "Build"})])

	violations == {{
		"message": `stage name "Build" is taken by an earlier stage`,
		"path": ["stages", 1],
		"resource": "Dockerfile",
	}}
}

test_allows_different_names if {
	violations := policy.deny with input as example.file([object.union(example.stage("golang:1.25", []), {"name": "build"}), object.union(example.stage("node:22", []), {"name": "assets"})])

	violations == set()
}

test_allows_stages_without_names if {
	violations := policy.deny with input as example.file([example.stage("golang:1.25", []), example.stage("node:22", [])])

	violations == set()
}
