package guard.policies.docker.service_without_health_check_test

import data.guard.lib.docker.example
import data.guard.policies.docker.service_without_health_check as policy

test_denies_a_service_without_a_check if {
	violations := policy.deny with input as example.image([{"instruction": "EXPOSE", "arguments": ["8080"]}, example.cmd(["serve"])])

	violations == {{
		"message": "the image exposes a port and has no HEALTHCHECK",
		"path": ["stages", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_a_check if {
	violations := policy.deny with input as example.image([{"instruction": "EXPOSE", "arguments": ["8080"]}, example.cmd(["serve"]), {"instruction": "HEALTHCHECK", "commands": []}])

	violations == set()
}

test_allows_images_that_are_no_service if {
	violations := policy.deny with input as example.image([example.cmd(["train"])])

	violations == set()
}

test_judges_only_the_last_stage if {
	violations := policy.deny with input as example.file([example.stage("node:22", [{"instruction": "EXPOSE", "arguments": ["8080"]}, example.cmd(["serve"])]), example.stage("scratch", [])])

	violations == set()
}
