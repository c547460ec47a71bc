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

test_denies_settings_that_skip_signatures if {
	violations := policy.deny with input as example.image([example.run([
		["echo", "gpgcheck=0"],
		["printf", "[ml]\\nbaseurl=https://rpm.acme.example\\ngpgcheck = 0\\n"],
		["sed", "-i", "s/gpgcheck=1/gpgcheck=0/", "/etc/yum.conf"],
		["echo", "APT::Get::AllowUnauthenticated \"true\";"],
		["yum-config-manager", "--save", "--setopt=ml.gpgcheck=0"],
	])])

	{violation.path[5] | some violation in violations} == {0, 1, 2, 3, 4}
}

test_denies_go_without_checksums if {
	violations := policy.deny with input as example.image([
		example.env({"GOSUMDB": "off", "GOPRIVATE": "*"}),
		{"instruction": "RUN", "commands": [{"program": "go", "words": ["go", "build"], "assignments": {"GOFLAGS": "-insecure"}}]},
		example.run([["go", "env", "-w", "GOSUMDB=off"], ["go", "build"]]),
	])

	{violation.message | some violation in violations} == {
		"GOSUMDB=off lets go take modules without comparing their checksums",
		"go takes modules without comparing their checksums",
	}
	count(violations) == 3
}

test_allows_settings_that_verify if {
	violations := policy.deny with input as example.image([example.env({"GOSUMDB": "sum.golang.org"}), example.run([["echo", "gpgcheck=1"], ["sed", "-i", "s/gpgcheck=0/gpgcheck=1/", "/etc/yum.conf"]])])

	violations == set()
}
