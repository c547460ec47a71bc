package guard.policies.docker.secret_in_environment_test

import data.guard.lib.docker.example
import data.guard.policies.docker.secret_in_environment as policy

test_denies_an_argument_that_becomes_environment if {
	violations := policy.deny with input as example.image([{"instruction": "ARG", "variables": {"HF_TOKEN": null}}, example.env({"HF_TOKEN": {"$unknown": "$HF_TOKEN"}})])

	violations == {{
		"message": "ENV HF_TOKEN keeps a secret of the build in the image",
		"path": ["stages", 0, "instructions", 1],
		"resource": "Dockerfile",
	}}
}

test_allows_other_variables if {
	violations := policy.deny with input as example.image([{"instruction": "ARG", "variables": {"VERSION": null}}, example.env({"VERSION": {"$unknown": "$VERSION"}})])

	violations == set()
}

test_leaves_literals_to_the_policies_about_secrets if {
	violations := policy.deny with input as example.image([example.env({"HF_TOKEN": "[redacted:literal]"})])

	violations == set()
}

test_allows_a_variable_from_elsewhere if {
	violations := policy.deny with input as example.image([example.env({"HF_TOKEN": {"$unknown": "$BASE_TOKEN"}})])

	violations == set()
}

test_judges_only_what_is_shipped if {
	violations := policy.deny with input as example.file([example.stage("python:3.12", [{"instruction": "ARG", "variables": {"HF_TOKEN": null}}, example.env({"HF_TOKEN": {"$unknown": "$HF_TOKEN"}})]), example.stage("scratch", [])])

	violations == set()
}
