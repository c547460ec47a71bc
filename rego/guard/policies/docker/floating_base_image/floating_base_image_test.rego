package guard.policies.docker.floating_base_image_test

import data.guard.lib.docker.example
import data.guard.policies.docker.floating_base_image as policy

test_denies_latest if {
	violations := policy.deny with input as example.file([example.stage("pytorch/pytorch:latest", [])])

	violations == {{
		"message": `base image "pytorch/pytorch:latest" names no version, so a build takes the newest`,
		"path": ["stages", 0, "base"],
		"resource": "Dockerfile",
	}}
}

test_denies_a_missing_tag_in_any_stage if {
	violations := policy.deny with input as example.file([example.stage("registry.acme.example:5000/ml/base", []), example.stage("python:3.12", [])])

	violations == {{
		"message": `base image "registry.acme.example:5000/ml/base" names no version, so a build takes the newest`,
		"path": ["stages", 0, "base"],
		"resource": "Dockerfile",
	}}
}

test_leaves_an_unknown_base_open if {
	violations := policy.deny with input as example.file([example.stage({"$unknown": "${BASE}"}, [])])

	violations == {{
		"message": "base image is named by a build argument without a default",
		"path": ["stages", 0, "base"],
		"resource": "Dockerfile",
	}}
}

test_allows_a_version if {
	violations := policy.deny with input as example.image([])

	violations == set()
}

test_allows_a_digest if {
	violations := policy.deny with input as example.file([example.stage("python@sha256:7a5d6e", [])])

	violations == set()
}

test_allows_scratch if {
	violations := policy.deny with input as example.file([example.stage("scratch", [])])

	violations == set()
}

test_allows_an_earlier_stage if {
	violations := policy.deny with input as example.file([example.stage("python:3.12", []), object.union(example.stage("build", []), {"base_stage": 0})])

	violations == set()
}

test_allows_a_digest_in_an_argument if {
	violations := policy.deny with input as example.file([example.stage({"$unknown": "python:3.13-slim@${PYTHON_DIGEST}"}, [])])

	violations == set()
}
