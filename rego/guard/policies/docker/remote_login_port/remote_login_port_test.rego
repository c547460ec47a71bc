package guard.policies.docker.remote_login_port_test

import data.guard.lib.docker.example
import data.guard.policies.docker.remote_login_port as policy

test_denies_ssh if {
	violations := policy.deny with input as example.image([{"instruction": "EXPOSE", "arguments": ["8080", "22/tcp"]}])

	violations == {{
		"message": "port 22/tcp is for SSH",
		"path": ["stages", 0, "instructions", 0, "arguments", 1],
		"resource": "Dockerfile",
	}}
}

test_denies_the_docker_daemon if {
	violations := policy.deny with input as example.image([{"instruction": "EXPOSE", "arguments": ["2375"]}])

	violations == {{
		"message": "port 2375 is for the Docker daemon without TLS",
		"path": ["stages", 0, "instructions", 0, "arguments", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_ports_of_the_service if {
	violations := policy.deny with input as example.image([{"instruction": "EXPOSE", "arguments": ["8080", "2222", "514/udp"]}])

	violations == set()
}

test_leaves_an_unknown_port_alone if {
	violations := policy.deny with input as example.image([{"instruction": "EXPOSE", "arguments": [{"$unknown": "$PORT"}]}])

	violations == set()
}
