package guard.policies.docker.root_user_test

import data.guard.lib.docker.example
import data.guard.policies.docker.root_user as policy

test_denies_an_image_without_a_user if {
	violations := policy.deny with input as example.image([])

	violations == {{
		"message": "no USER is set, so the image runs as root, the user of python:3.12-slim",
		"path": ["stages", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_an_image_that_returns_to_root if {
	violations := policy.deny with input as example.file([object.union(example.stage("python:3.12", [{"instruction": "USER", "value": "app"}, {"instruction": "USER", "value": "0:0"}]), {"user": "0:0"})])

	violations == {{
		"message": "USER 0:0 makes the image run as root",
		"path": ["stages", 0, "instructions", 1, "value"],
		"resource": "Dockerfile",
	}}
}

test_denies_a_root_user_inherited_from_an_earlier_stage if {
	violations := policy.deny with input as example.file([object.union(example.stage("base", []), {"user": "root", "image": "acme/base:1"})])

	violations == {{
		"message": "the last stage inherits USER root, so the image runs as root",
		"path": ["stages", 0],
		"resource": "Dockerfile",
	}}
}

test_leaves_the_user_of_an_unfamiliar_image_open if {
	violations := policy.deny with input as example.file([example.stage("registry.acme.example/ml/base:1", [])])

	violations == {{
		"message": "no USER is set, so the image runs as whatever user registry.acme.example/ml/base:1 sets",
		"path": ["stages", 0],
		"resource": "Dockerfile",
		"unknown": "USER of registry.acme.example/ml/base:1",
	}}
}

test_allows_an_unprivileged_user if {
	violations := policy.deny with input as example.file([object.union(example.stage("python:3.12", [{"instruction": "USER", "value": "10001"}]), {"user": "10001"})])

	violations == set()
}

test_allows_a_base_that_is_unprivileged_itself if {
	violations := policy.deny with input as example.file([example.stage("gcr.io/distroless/python3-debian12:nonroot", [])])

	violations == set()
}

test_judges_only_the_last_stage if {
	violations := policy.deny with input as example.file([example.stage("golang:1.24", []), object.union(example.stage("alpine:3.22", []), {"user": "app"})])

	violations == set()
}

test_leaves_an_unknown_user_alone if {
	violations := policy.deny with input as example.file([object.union(example.stage("python:3.12", []), {"user": {"$unknown": "$UID"}})])

	violations == set()
}

test_leaves_an_unknown_image_alone if {
	violations := policy.deny with input as example.file([example.stage({"$unknown": "$BASE"}, [])])

	violations == set()
}
