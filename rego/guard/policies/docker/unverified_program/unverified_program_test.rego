package guard.policies.docker.unverified_program_test

import data.guard.lib.docker.example
import data.guard.policies.docker.unverified_program as policy

test_denies_a_program_made_executable if {
	violations := policy.deny with input as example.image([example.run([["curl", "-fsSLo", "/usr/local/bin/kubectl", "https://dl.example.com/kubectl"], ["chmod", "+x", "/usr/local/bin/kubectl"]])])

	violations == {{
		"message": "what curl fetches is made executable or installed without a checksum or signature",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_an_installed_package if {
	violations := policy.deny with input as example.image([example.run([["wget", "https://dl.example.com/tool.deb"], ["dpkg", "-i", "tool.deb"]])])

	violations == {{
		"message": "what wget fetches is made executable or installed without a checksum or signature",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_a_verified_program if {
	violations := policy.deny with input as example.image([example.run([["curl", "-fsSLo", "/bin/a", "https://dl.example.com/a"], ["sha256sum", "-c", "a.sha256"], ["chmod", "+x", "/bin/a"]])])

	violations == set()
}

test_allows_downloads_that_do_not_run if {
	violations := policy.deny with input as example.image([example.run([["curl", "-o", "/data/a.csv", "https://dl.example.com/a.csv"]])])

	violations == set()
}

test_reports_only_the_file_that_becomes_a_program if {
	violations := policy.deny with input as example.image([example.run([
		["wget", "-q", "https://repo.example.com/rapids-25.02.jar", "-P", "/opt/jars/"],
		["wget", "-q", "https://raw.example.com/scripts/gpus.sh", "-P", "/opt/"],
		["chmod", "+x", "/opt/gpus.sh"],
	])])

	{violation.path[5] | some violation in violations} == {1}
}
