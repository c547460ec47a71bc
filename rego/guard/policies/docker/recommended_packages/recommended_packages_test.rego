package guard.policies.docker.recommended_packages_test

import data.guard.lib.docker.example
import data.guard.policies.docker.recommended_packages as policy

test_denies_recommended_packages if {
	violations := policy.deny with input as example.image([example.run([["apt-get", "install", "-y", "curl"]])])

	violations == {{
		"message": "apt-get also installs what packages only recommend",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_what_leaves_them_out if {
	violations := policy.deny with input as example.image([example.run([
		["apt-get", "install", "-y", "--no-install-recommends", "curl"],
		["zypper", "-n", "in", "--no-recommends", "nginx"],
		["dnf", "install", "-y", "--setopt=install_weak_deps=False", "httpd"],
		["apk", "add", "curl"],
	])])

	violations == set()
}

test_allows_a_configuration if {
	violations := policy.deny with input as example.image([example.run([["echo", "APT::Install-Recommends \"false\";"], ["apt-get", "install", "-y", "curl"]])])

	violations == set()
}
