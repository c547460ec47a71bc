package guard.policies.docker.short_key_id_test

import data.guard.lib.docker.example
import data.guard.policies.docker.short_key_id as policy

test_denies_a_short_id if {
	violations := policy.deny with input as example.image([example.run([["apt-key", "adv", "--keyserver", "hkp://keyserver.ubuntu.com:80", "--recv-keys", "36A1D786"]])])

	violations == {{
		"message": "apt-key takes whatever key ends with 36A1D786",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 5],
		"resource": "Dockerfile",
	}}
}

test_denies_a_long_id if {
	violations := policy.deny with input as example.image([example.run([["gpg", "--recv-key", "0x93B6C25F817E0D4A"]])])

	{violation.path[7] | some violation in violations} == {2}
}

test_allows_a_fingerprint if {
	violations := policy.deny with input as example.image([example.run([
		["gpg", "--batch", "--recv-keys", "6C2E4FD1A0B35977D8E140FA93B6C25F817E0D4A"],
		["gpg", "--recv-keys", "$KEY"],
		["gpg", "--verify", "36A1D786"],
	])])

	violations == set()
}
