package guard.policies.docker.pip_trusted_host_test

import data.guard.lib.docker.example
import data.guard.policies.docker.pip_trusted_host as policy

test_denies_a_trusted_host if {
	violations := policy.deny with input as example.image([example.run([["pip", "install", "--trusted-host", "pypi.acme.example", "acme"]])])

	violations == {{
		"message": "--trusted-host lets pip install from a host without a verified certificate",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 2],
		"resource": "Dockerfile",
	}}
}

test_denies_a_trusted_host_in_the_configuration if {
	violations := policy.deny with input as example.image([example.run([["pip3", "config", "set", "global.trusted-host", "pypi.acme.example"]])])

	violations == {{
		"message": "global.trusted-host lets pip install from a host without a verified certificate",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 3],
		"resource": "Dockerfile",
	}}
}

test_denies_a_trusted_host_in_the_environment if {
	violations := policy.deny with input as example.image([example.env({"PIP_TRUSTED_HOST": "pypi.acme.example"})])

	violations == {{
		"message": "PIP_TRUSTED_HOST lets pip install from hosts without a verified certificate",
		"path": ["stages", 0, "instructions", 0, "variables", "PIP_TRUSTED_HOST"],
		"resource": "Dockerfile",
	}}
}

test_allows_verified_hosts if {
	violations := policy.deny with input as example.image([example.run([["pip", "install", "acme"]]), example.env({"PIP_INDEX_URL": "https://pypi.acme.example/simple"})])

	violations == set()
}

test_allows_the_word_in_another_program if {
	violations := policy.deny with input as example.image([example.run([["echo", "--trusted-host"]])])

	violations == set()
}
