package guard.policies.docker.add_local_file_test

import data.guard.lib.docker.example
import data.guard.policies.docker.add_local_file as policy

test_denies_add_of_a_plain_file if {
	violations := policy.deny with input as example.image([object.union(example.copy(["serve.py", "/srv/"]), {"instruction": "ADD"})])

	violations == {{
		"message": "ADD where COPY would do, for serve.py",
		"path": ["stages", 0, "instructions", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_copy if {
	violations := policy.deny with input as example.image([example.copy(["serve.py", "/srv/"])])

	violations == set()
}

test_allows_archives if {
	violations := policy.deny with input as example.image([object.union(example.copy(["rootfs.tar.gz", "/"]), {"instruction": "ADD"})])

	violations == set()
}

test_allows_what_only_add_can_fetch if {
	violations := policy.deny with input as example.image([object.union(example.copy(["https://example.com/a", "/"]), {"instruction": "ADD"})])

	violations == set()
}

test_allows_an_unknown_source if {
	violations := policy.deny with input as example.image([object.union(example.copy([{"$unknown": "$FILE"}, "/"]), {"instruction": "ADD"})])

	violations == set()
}
