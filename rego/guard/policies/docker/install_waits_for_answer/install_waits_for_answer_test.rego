package guard.policies.docker.install_waits_for_answer_test

import data.guard.lib.docker.example
import data.guard.policies.docker.install_waits_for_answer as policy

_lines(commands) := {violation.path[5] |
	violations := policy.deny with input as example.image([example.run(commands)])
	some violation in violations
}

test_denies_an_installation_without_an_answer if {
	violations := policy.deny with input as example.image([example.run([["apt-get", "install", "curl"]])])

	violations == {{
		"message": "apt-get asks before it installs further packages, and no option answers",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_every_manager_that_asks if {
	found := _lines([
		["yum", "install", "httpd"],
		["dnf", "-q", "install", "httpd"],
		["zypper", "install", "nginx"],
		["pacman", "-Sy", "nginx"],
		["conda", "install", "-c", "conda-forge", "numpy"],
	])

	found == {0, 1, 2, 3, 4}
}

test_allows_answers if {
	found := _lines([
		["apt-get", "install", "-yqq", "curl"],
		["apt-get", "-qq", "install", "curl"],
		["apt", "install", "curl", "--yes"],
		["dnf", "install", "-y", "httpd"],
		["zypper", "-n", "install", "nginx"],
		["zypper", "--non-interactive", "in", "nginx"],
		["zypper", "install", "-y", "nginx"],
		["pacman", "-S", "--noconfirm", "nginx"],
		["conda", "env", "create", "-f", "environment.yml"],
		["microdnf", "install", "httpd"],
		["apk", "add", "curl"],
	])

	found == set()
}

test_allows_options_in_a_variable if {
	_lines([["apt-get", "$OPTIONS", "install", "curl"]]) == set()
}

test_allows_a_pipe_that_answers if {
	violations := policy.deny with input as example.image([example.pipe(["yes"], ["apt-get", "install", "curl"])])

	violations == set()
}

test_allows_a_configured_answer if {
	_lines([["echo", "APT::Get::Assume-Yes true;"], ["apt-get", "install", "curl"]]) == set()
}

test_allows_an_environment_that_answers if {
	violations := policy.deny with input as example.image([example.env({"CONDA_ALWAYS_YES": "true"}), example.run([["conda", "install", "numpy"]])])

	violations == set()
}
