package guard.policies.docker.pip_extra_index_test

import data.guard.lib.docker.example
import data.guard.policies.docker.pip_extra_index as policy

test_denies_a_second_index if {
	violations := policy.deny with input as example.image([example.run([["pip", "install", "--extra-index-url", "https://pypi.acme.example/simple", "acme"]])])

	violations == {{
		"message": "pip searches a second index for every package, and the highest version wins",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 2],
		"resource": "Dockerfile",
	}}
}

test_denies_a_second_index_in_the_environment if {
	violations := policy.deny with input as example.image([example.env({"PIP_EXTRA_INDEX_URL": "https://pypi.acme.example/simple"})])

	violations == {{
		"message": "PIP_EXTRA_INDEX_URL makes pip search a second index for every package, and the highest version wins",
		"path": ["stages", 0, "instructions", 0, "variables", "PIP_EXTRA_INDEX_URL"],
		"resource": "Dockerfile",
	}}
}

test_allows_one_index if {
	violations := policy.deny with input as example.image([example.run([["pip", "install", "--index-url", "https://pypi.acme.example/simple", "acme"]])])

	violations == set()
}

test_allows_a_second_index_with_hashes if {
	violations := policy.deny with input as example.image([example.run([["pip", "install", "--require-hashes", "--extra-index-url=https://pypi.acme.example/simple", "-r", "requirements.txt"]])])

	violations == set()
}
