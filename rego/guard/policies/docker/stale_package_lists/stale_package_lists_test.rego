package guard.policies.docker.stale_package_lists_test

import data.guard.lib.docker.example
import data.guard.policies.docker.stale_package_lists as policy

test_denies_a_lone_update if {
	violations := policy.deny with input as example.image([example.run([["apt-get", "update"]]), example.run([["apt-get", "install", "-y", "curl"]])])

	violations == {{
		"message": "apt-get update stands in a step of its own, whose layer is kept while lists age",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_an_update_with_an_install if {
	violations := policy.deny with input as example.image([example.run([["apt-get", "update"], ["apt-get", "install", "-y", "curl"]])])

	violations == set()
}

test_allows_an_update_for_a_script if {
	violations := policy.deny with input as example.image([example.run([["apt-get", "update"], ["install-tools.sh"]])])

	violations == set()
}

test_denies_lone_updates_of_other_managers if {
	violations := policy.deny with input as example.image([
		example.run([["apk", "update"]]),
		example.run([["zypper", "refresh"]]),
		example.run([["pacman", "-Syu"]]),
		example.run([["apk", "add", "curl"]]),
		example.run([["zypper", "in", "nginx"]]),
		example.run([["pacman", "-S", "nginx"]]),
	])

	{violation.path[3] | some violation in violations} == {0, 1, 2}
}

test_allows_updates_of_other_managers_with_an_install if {
	violations := policy.deny with input as example.image([
		example.run([["apk", "update"], ["apk", "add", "curl"]]),
		example.run([["zypper", "refresh"], ["zypper", "-n", "in", "nginx"]]),
		example.run([["pacman", "-Sy", "nginx"]]),
		example.run([["pacman", "-Sy"], ["pacman", "-S", "nginx"]]),
	])

	violations == set()
}

test_allows_an_update_that_nothing_uses if {
	violations := policy.deny with input as example.image([example.run([["apk", "update"]]), example.run([["apt-get", "install", "-y", "curl"]])])

	violations == set()
}
