package guard.policies.docker.docker_socket_test

import data.guard.lib.docker.example
import data.guard.policies.docker.docker_socket as policy

test_denies_a_volume_for_the_socket if {
	violations := policy.deny with input as example.image([{"instruction": "VOLUME", "arguments": ["/var/run/docker.sock"]}])

	violations == {{
		"message": "VOLUME declares the socket of a container runtime: /var/run/docker.sock",
		"path": ["stages", 0, "instructions", 0, "arguments", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_the_socket_in_the_environment if {
	violations := policy.deny with input as example.image([example.env({"DOCKER_HOST": "unix:///var/run/docker.sock"})])

	violations == {{
		"message": "DOCKER_HOST points at the socket of a container runtime",
		"path": ["stages", 0, "instructions", 0, "variables", "DOCKER_HOST"],
		"resource": "Dockerfile",
	}}
}

test_denies_membership_in_the_docker_group if {
	violations := policy.deny with input as example.image([example.run([["usermod", "-aG", "docker", "app"]])])

	violations == {{
		"message": "an account of the image joins the docker group, which is root on the host behind the socket",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_other_volumes_and_hosts if {
	violations := policy.deny with input as example.image([{"instruction": "VOLUME", "arguments": ["/data"]}, example.env({"DOCKER_HOST": "tcp://builder:2376"})])

	violations == set()
}

test_allows_other_groups if {
	violations := policy.deny with input as example.image([example.run([["usermod", "-aG", "video", "app"]])])

	violations == set()
}
