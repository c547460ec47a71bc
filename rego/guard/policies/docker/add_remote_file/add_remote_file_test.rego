package guard.policies.docker.add_remote_file_test

import data.guard.lib.docker.example
import data.guard.policies.docker.add_remote_file as policy

test_denies_a_download_without_a_checksum if {
	violations := policy.deny with input as example.image([object.union(example.copy(["https://example.com/a.tgz", "/opt/"]), {"instruction": "ADD"})])

	violations == {{
		"message": "ADD fetches https://example.com/a.tgz without a checksum",
		"path": ["stages", 0, "instructions", 0, "arguments", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_a_repository_without_a_commit if {
	violations := policy.deny with input as example.image([object.union(example.copy(["https://github.com/acme/tool.git#main", "/opt/"]), {"instruction": "ADD"})])

	violations == {{
		"message": "ADD clones https://github.com/acme/tool.git#main without naming a commit",
		"path": ["stages", 0, "instructions", 0, "arguments", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_a_checksum if {
	violations := policy.deny with input as example.image([object.union(example.copy(["https://example.com/a.tgz", "/opt/"]), {"instruction": "ADD", "flags": {"checksum": "sha256:ab"}})])

	violations == set()
}

test_allows_a_commit if {
	violations := policy.deny with input as example.image([object.union(example.copy(["https://github.com/acme/tool.git#8f4b7f84864484a7bf31766abe9204da3cbe65b3", "/opt/"]), {"instruction": "ADD"})])

	violations == set()
}

test_allows_a_local_file if {
	violations := policy.deny with input as example.image([object.union(example.copy(["a.tgz", "/opt/"]), {"instruction": "ADD"})])

	violations == set()
}

test_allows_an_unknown_source if {
	violations := policy.deny with input as example.image([object.union(example.copy([{"$unknown": "$URL"}, "/opt/"]), {"instruction": "ADD"})])

	violations == set()
}
