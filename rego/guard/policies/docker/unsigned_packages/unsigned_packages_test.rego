package guard.policies.docker.unsigned_packages_test

import data.guard.lib.docker.example
import data.guard.policies.docker.unsigned_packages as policy

test_denies_unauthenticated_apt if {
	violations := policy.deny with input as example.image([example.run([["apt-get", "install", "-y", "--allow-unauthenticated", "tool"]])])

	violations == {{
		"message": "apt-get --allow-unauthenticated installs packages without a valid signature",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 3],
		"resource": "Dockerfile",
	}}
}

test_denies_untrusted_apk if {
	violations := policy.deny with input as example.image([example.run([["apk", "add", "--allow-untrusted", "tool.apk"]])])

	violations == {{
		"message": "apk --allow-untrusted installs packages without a valid signature",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 2],
		"resource": "Dockerfile",
	}}
}

test_denies_yum_without_signature_check if {
	violations := policy.deny with input as example.image([example.run([["yum", "-y", "--nogpgcheck", "install", "tool"]])])

	violations == {{
		"message": "yum --nogpgcheck installs packages without a valid signature",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 2],
		"resource": "Dockerfile",
	}}
}

test_denies_a_trusted_source if {
	violations := policy.deny with input as example.image([example.run([["echo", "deb [trusted=yes] https://apt.acme.example stable main"]])])

	violations == {{
		"message": "a package source is marked trusted, so its packages need no signature",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_verified_packages if {
	violations := policy.deny with input as example.image([example.run([["apt-get", "install", "-y", "tool"], ["apk", "add", "tool"], ["dnf", "install", "tool"]])])

	violations == set()
}

test_allows_a_source_with_its_key if {
	violations := policy.deny with input as example.image([example.run([["echo", "deb [signed-by=/usr/share/keyrings/acme.asc] https://apt.acme.example stable main"]])])

	violations == set()
}
