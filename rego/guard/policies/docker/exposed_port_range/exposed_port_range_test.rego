package guard.policies.docker.exposed_port_range_test

import data.guard.lib.docker.example
import data.guard.policies.docker.exposed_port_range as policy

test_denies_ports_out_of_range if {
	violations := policy.deny with input as example.image([{"instruction": "EXPOSE", "arguments": ["80800", "0/tcp", "8080"]}])

	violations == {
		{
			"message": "port 0/tcp is outside 1 to 65535",
			"path": ["stages", 0, "instructions", 0, "arguments", 1],
			"resource": "Dockerfile",
		},
		{
			"message": "port 80800 is outside 1 to 65535",
			"path": ["stages", 0, "instructions", 0, "arguments", 0],
			"resource": "Dockerfile",
		},
	}
}

test_denies_a_range_that_ends_outside if {
	violations := policy.deny with input as example.image([{"instruction": "EXPOSE", "arguments": ["65000-66000"]}])

	violations == {{
		"message": "port 65000-66000 is outside 1 to 65535",
		"path": ["stages", 0, "instructions", 0, "arguments", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_ports_and_ranges if {
	violations := policy.deny with input as example.image([{"instruction": "EXPOSE", "arguments": ["80", "53/udp", "7000-7010"]}])

	violations == set()
}

test_leaves_an_unknown_port_alone if {
	violations := policy.deny with input as example.image([{"instruction": "EXPOSE", "arguments": [{"$unknown": "$PORT"}]}])

	violations == set()
}
