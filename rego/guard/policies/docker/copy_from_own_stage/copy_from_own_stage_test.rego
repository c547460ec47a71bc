package guard.policies.docker.copy_from_own_stage_test

import data.guard.lib.docker.example
import data.guard.policies.docker.copy_from_own_stage as policy

test_denies_copying_from_the_stage_itself if {
	violations := policy.deny with input as example.file([object.union(example.stage("golang:1.25", [object.union(example.copy(["/a", "/b"]), {"flags": {"from": "build"}})]), {"name": "build"})])

	violations == {{
		"message": "--from=build names this stage itself",
		"path": ["stages", 0, "instructions", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_copying_from_a_later_stage if {
	violations := policy.deny with input as example.file([example.stage("alpine:3.22", [object.union(example.copy(["/a", "/b"]), {"flags": {"from": "tools"}})]), object.union(example.stage("golang:1.25", []), {"name": "tools"})])

	violations == {{
		"message": "--from=tools names a stage that comes later",
		"path": ["stages", 0, "instructions", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_an_earlier_stage if {
	violations := policy.deny with input as example.file([object.union(example.stage("golang:1.25", []), {"name": "build"}), example.stage("alpine:3.22", [object.union(example.copy(["/a", "/b"]), {"flags": {"from": "build"}}), object.union(example.copy(["/a", "/b"]), {"flags": {"from": "0"}})])])

	violations == set()
}

test_allows_an_image if {
	violations := policy.deny with input as example.image([object.union(example.copy(["/uv", "/bin/"]), {"flags": {"from": "ghcr.io/astral-sh/uv:0.9.5"}})])

	violations == set()
}
