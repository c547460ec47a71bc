package guard.policies.docker.setuid_files_test

import data.guard.lib.docker.example
import data.guard.policies.docker.setuid_files as policy

test_denies_an_octal_mode if {
	violations := policy.deny with input as example.image([example.run([["chmod", "4755", "/usr/local/bin/mount-data"]])])

	violations == {{
		"message": "chmod 4755 sets the setuid bit",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 1],
		"resource": "Dockerfile",
	}}
}

test_denies_a_symbolic_mode if {
	violations := policy.deny with input as example.image([example.run([["chmod", "u+s", "/usr/local/bin/mount-data"]])])

	violations == {{
		"message": "chmod u+s sets the setuid bit",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 1],
		"resource": "Dockerfile",
	}}
}

test_denies_a_mode_while_copying if {
	violations := policy.deny with input as example.image([object.union(example.copy(["tool", "/bin/"]), {"flags": {"chmod": "4755"}})])

	violations == {{
		"message": "--chmod=4755 sets the setuid bit",
		"path": ["stages", 0, "instructions", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_ordinary_modes if {
	violations := policy.deny with input as example.image([example.run([["chmod", "0755", "/a"], ["chmod", "+x", "/a"], ["chmod", "g+s", "/data"]])])

	violations == set()
}

test_allows_taking_the_bit_away if {
	violations := policy.deny with input as example.image([example.run([["chmod", "u-s", "/bin/su"]])])

	violations == set()
}
