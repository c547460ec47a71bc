package guard.policies.docker.base_image_digest_test

import data.guard.lib.docker.example
import data.guard.policies.docker.base_image_digest as policy

test_denies_a_tag_without_a_digest if {
	violations := policy.deny with input as example.image([])

	violations == {{
		"message": `base image "python:3.12-slim" is pinned by a tag only, which can be pushed again`,
		"path": ["stages", 0, "base"],
		"resource": "Dockerfile",
	}}
}

test_allows_a_digest if {
	violations := policy.deny with input as example.file([example.stage("python:3.12@sha256:7a5d6e", [])])

	violations == set()
}

test_leaves_floating_tags_to_their_own_policy if {
	violations := policy.deny with input as example.file([example.stage("python", [])])

	violations == set()
}

test_leaves_an_unknown_base_alone if {
	violations := policy.deny with input as example.file([example.stage({"$unknown": "${BASE}"}, [])])

	violations == set()
}

test_allows_scratch if {
	violations := policy.deny with input as example.file([example.stage("scratch", [])])

	violations == set()
}
