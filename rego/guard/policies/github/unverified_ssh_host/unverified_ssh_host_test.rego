package guard.policies.github.unverified_ssh_host_test

import data.guard.lib.github.example
import data.guard.policies.github.unverified_ssh_host as policy

test_denies_a_connection_without_a_check if {
	violations := policy.deny with input as example.steps("push", [{"run": "ssh -o StrictHostKeyChecking=no deploy@host ./update"}])

	violations == {{
		"message": "the key of the SSH host is not checked",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_key_from_the_network if {
	violations := policy.deny with input as example.steps("push", [{"run": "mkdir ~/.ssh\nssh-keyscan host >> ~/.ssh/known_hosts\n"}])

	violations == {{
		"message": "the key of the SSH host is fetched from the network and trusted as it comes",
		"path": ["jobs", "build", "steps", 0, "run", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_settings_of_tools if {
	violations := policy.deny with input as example.steps("push", [{"run": "ansible-playbook site.yml", "env": {"ANSIBLE_HOST_KEY_CHECKING": false}}, {"uses": "actions/checkout@v5", "with": {"ssh-strict": false}}])

	violations == {
		{
			"message": "the key of the SSH host is not checked",
			"path": ["jobs", "build", "steps", 0, "env", "ANSIBLE_HOST_KEY_CHECKING"],
			"resource": ".github/workflows/ci.yml",
		},
		{
			"message": "the key of the SSH host is not checked",
			"path": ["jobs", "build", "steps", 1, "with", "ssh-strict"],
			"resource": ".github/workflows/ci.yml",
		},
	}
}

test_allows_stored_keys if {
	violations := policy.deny with input as example.steps("push", [{"run": "echo \"$KNOWN\" > ~/.ssh/known_hosts\nssh deploy@host ./update\n"}])

	violations == set()
}

test_allows_strict_checks if {
	violations := policy.deny with input as example.steps("push", [{"run": "ssh -o StrictHostKeyChecking=yes host", "env": {"GIT_SSH_COMMAND": "ssh -i key"}}])

	violations == set()
}
