package guard.policies.docker.repository_key_trusted_for_all_test

import data.guard.lib.docker.example
import data.guard.policies.docker.repository_key_trusted_for_all as policy

test_denies_apt_key if {
	violations := policy.deny with input as example.image([example.pipe(["curl", "https://apt.acme.example/key.asc"], ["apt-key", "add", "-"])])

	violations == {{
		"message": "apt-key trusts the key for every repository",
		"path": ["stages", 0, "instructions", 0, "commands", 1],
		"resource": "Dockerfile",
	}}
}

test_denies_keys_from_a_key_server if {
	violations := policy.deny with input as example.image([example.run([["apt-key", "adv", "--keyserver", "keyserver.ubuntu.com", "--recv-keys", "ABCD"]])])

	violations == {{
		"message": "apt-key trusts the key for every repository",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_a_key_file if {
	violations := policy.deny with input as example.image([example.run([["curl", "-o", "/usr/share/keyrings/acme.asc", "https://apt.acme.example/key.asc"]])])

	violations == set()
}

test_allows_listing_keys if {
	violations := policy.deny with input as example.image([example.run([["apt-key", "list"]])])

	violations == set()
}
