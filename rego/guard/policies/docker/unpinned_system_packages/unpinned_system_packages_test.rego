package guard.policies.docker.unpinned_system_packages_test

import data.guard.lib.docker.example
import data.guard.policies.docker.unpinned_system_packages as policy

test_denies_packages_without_a_version if {
	violations := policy.deny with input as example.image([example.run([["apt-get", "install", "-y", "curl", "git=1:2.39.5-0+deb12u2", "jq"]])])

	violations == {{
		"message": "apt-get installs whatever version of curl, jq is the newest",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 3],
		"resource": "Dockerfile",
	}}
}

test_denies_every_manager if {
	violations := policy.deny with input as example.image([example.run([
		["apk", "add", "--no-cache", "--virtual", "build", "gcc"],
		["dnf", "install", "-y", "httpd"],
		["zypper", "-n", "in", "nginx"],
	])])

	{violation.path[5] | some violation in violations} == {0, 1, 2}
}

test_allows_versions_and_files if {
	violations := policy.deny with input as example.image([example.run([
		["apt-get", "install", "-y", "curl=7.88.1-10+deb12u12", "/tmp/tool.deb"],
		["apk", "add", "curl~8.14", "git=2.49.1-r0"],
		["yum", "install", "-y", "httpd-2.4.62", "https://example.com/a.rpm"],
		["zypper", "in", "nginx=1.27.2"],
		["apt-get", "install", "$PACKAGES"],
		["apt-get", "update"],
	])])

	violations == set()
}
