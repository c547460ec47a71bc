package guard.policies.docker.floating_copy_source_test

import data.guard.lib.docker.example
import data.guard.policies.docker.floating_copy_source as policy

test_denies_a_moving_image if {
	violations := policy.deny with input as example.image([object.union(example.copy(["/uv", "/bin/"]), {"flags": {"from": "ghcr.io/astral-sh/uv:latest"}})])

	violations == {{
		"message": `files come from image "ghcr.io/astral-sh/uv:latest", which names no version`,
		"path": ["stages", 0, "instructions", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_a_moving_image_that_is_mounted if {
	violations := policy.deny with input as example.image([{"instruction": "RUN", "flags": {"mount": ["type=cache,target=/x", "type=bind,from=acme/tools,target=/tools"]}, "commands": []}])

	violations == {{
		"message": `files come from image "acme/tools", which names no version`,
		"path": ["stages", 0, "instructions", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_a_version if {
	violations := policy.deny with input as example.image([object.union(example.copy(["/uv", "/bin/"]), {"flags": {"from": "ghcr.io/astral-sh/uv:0.9.5"}})])

	violations == set()
}

test_allows_a_stage if {
	violations := policy.deny with input as example.file([object.union(example.stage("golang:1.25", []), {"name": "acme/build"}), example.stage("alpine:3.22", [object.union(example.copy(["/a", "/b"]), {"flags": {"from": "acme/build"}})])])

	violations == set()
}

test_leaves_a_plain_name_alone if {
	violations := policy.deny with input as example.image([object.union(example.copy(["/a", "/b"]), {"flags": {"from": "build"}})])

	violations == set()
}
