package guard.policies.docker.distribution_upgrade_test

import data.guard.lib.docker.example
import data.guard.policies.docker.distribution_upgrade as policy

test_denies_apt_upgrade if {
	violations := policy.deny with input as example.image([example.run([["apt-get", "update"], ["apt-get", "-y", "dist-upgrade"]])])

	violations == {{
		"message": "apt-get upgrades every package of the base image",
		"path": ["stages", 0, "instructions", 0, "commands", 1],
		"resource": "Dockerfile",
	}}
}

test_denies_dnf_update if {
	violations := policy.deny with input as example.image([example.run([["dnf", "update", "-y"]])])

	violations == {{
		"message": "dnf upgrades every package of the base image",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_apk_upgrade if {
	violations := policy.deny with input as example.image([example.run([["apk", "upgrade", "--no-cache"]])])

	violations == {{
		"message": "apk upgrades every package of the base image",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_installs if {
	violations := policy.deny with input as example.image([example.run([["apt-get", "update"], ["apt-get", "install", "-y", "curl"], ["apk", "add", "curl"]])])

	violations == set()
}

test_allows_upgrading_named_packages if {
	violations := policy.deny with input as example.image([example.run([["dnf", "upgrade", "-y", "openssl"]])])

	violations == set()
}
