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
