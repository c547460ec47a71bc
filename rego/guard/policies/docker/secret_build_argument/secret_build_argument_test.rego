package guard.policies.docker.secret_build_argument_test

import data.guard.lib.docker.example
import data.guard.policies.docker.secret_build_argument as policy

test_denies_a_secret_argument if {
	violations := policy.deny with input as example.image([{"instruction": "ARG", "variables": {"INDEX_TOKEN": null, "VERSION": "1"}}])

	violations == {{
		"message": "build argument INDEX_TOKEN passes a secret, which stays in the history of the image",
		"path": ["stages", 0, "instructions", 0, "variables", "INDEX_TOKEN"],
		"resource": "Dockerfile",
	}}
}

test_denies_an_empty_default if {
	violations := policy.deny with input as example.image([{"instruction": "ARG", "variables": {"DB_PASSWORD": ""}}])

	violations == {{
		"message": "build argument DB_PASSWORD passes a secret, which stays in the history of the image",
		"path": ["stages", 0, "instructions", 0, "variables", "DB_PASSWORD"],
		"resource": "Dockerfile",
	}}
}

test_denies_names_of_every_kind if {
	violations := policy.deny with input as example.image([{"instruction": "ARG", "variables": {"AWS_SECRET_ACCESS_KEY": null, "GITHUB_TOKEN": null, "SSH_PRIVATE_KEY": null}}])

	violations == {
		{
			"message": "build argument AWS_SECRET_ACCESS_KEY passes a secret, which stays in the history of the image",
			"path": ["stages", 0, "instructions", 0, "variables", "AWS_SECRET_ACCESS_KEY"],
			"resource": "Dockerfile",
		},
		{
			"message": "build argument GITHUB_TOKEN passes a secret, which stays in the history of the image",
			"path": ["stages", 0, "instructions", 0, "variables", "GITHUB_TOKEN"],
			"resource": "Dockerfile",
		},
		{
			"message": "build argument SSH_PRIVATE_KEY passes a secret, which stays in the history of the image",
			"path": ["stages", 0, "instructions", 0, "variables", "SSH_PRIVATE_KEY"],
			"resource": "Dockerfile",
		},
	}
}

test_allows_other_arguments if {
	violations := policy.deny with input as example.image([{"instruction": "ARG", "variables": {"PYTHON_VERSION": null, "TOKENIZERS_PARALLELISM": null, "MAX_TOKENS": null, "SECRET_NAME": null, "TOKEN_URL": null}}])

	violations == set()
}

test_leaves_literals_to_the_policies_about_secrets if {
	violations := policy.deny with input as example.image([{"instruction": "ARG", "variables": {"DB_PASSWORD": "[redacted:literal]"}}])

	violations == set()
}

test_allows_a_secret_mount if {
	violations := policy.deny with input as example.image([{"instruction": "RUN", "flags": {"mount": "type=secret,id=token"}, "commands": []}])

	violations == set()
}
