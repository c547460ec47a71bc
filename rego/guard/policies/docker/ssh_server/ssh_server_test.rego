package guard.policies.docker.ssh_server_test

import data.guard.lib.docker.example
import data.guard.policies.docker.ssh_server as policy

test_denies_an_installed_server if {
	violations := policy.deny with input as example.image([example.run([["apt-get", "install", "-y", "git", "openssh-server"]])])

	violations == {{
		"message": "openssh-server installs an SSH server",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 4],
		"resource": "Dockerfile",
	}}
}

test_denies_a_started_server if {
	violations := policy.deny with input as example.image([{"instruction": "CMD", "commands": [{"program": "sshd", "words": ["/usr/sbin/sshd", "-D"]}]}])

	violations == {{
		"message": "the container starts an SSH server",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_the_client if {
	violations := policy.deny with input as example.image([example.run([["apt-get", "install", "-y", "openssh-client"]])])

	violations == set()
}

test_allows_other_commands if {
	violations := policy.deny with input as example.image([example.cmd(["python", "serve.py"])])

	violations == set()
}
