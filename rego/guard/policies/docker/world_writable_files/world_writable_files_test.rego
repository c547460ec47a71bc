package guard.policies.docker.world_writable_files_test

import data.guard.lib.docker.example
import data.guard.policies.docker.world_writable_files as policy

test_denies_an_octal_mode if {
	violations := policy.deny with input as example.image([example.run([["chmod", "-R", "777", "/srv"]])])

	violations == {{
		"message": "chmod 777 lets every account write to /srv",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 2],
		"resource": "Dockerfile",
	}}
}

test_denies_a_symbolic_mode if {
	violations := policy.deny with input as example.image([example.run([["chmod", "a+rwx", "/srv"], ["chmod", "u=rwx,o+w", "/etc/app.conf"]])])

	violations == {
		{
			"message": "chmod a+rwx lets every account write to /srv",
			"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 1],
			"resource": "Dockerfile",
		},
		{
			"message": "chmod u=rwx,o+w lets every account write to /etc/app.conf",
			"path": ["stages", 0, "instructions", 0, "commands", 1, "words", 1],
			"resource": "Dockerfile",
		},
	}
}

test_denies_a_mode_while_copying if {
	violations := policy.deny with input as example.image([object.union(example.copy(["run.sh", "/"]), {"flags": {"chmod": "0777"}})])

	violations == {{
		"message": "--chmod=0777 lets every account write to what is copied",
		"path": ["stages", 0, "instructions", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_modes_for_owner_and_group if {
	violations := policy.deny with input as example.image([example.run([["chmod", "0755", "/srv"], ["chmod", "g+w", "/srv"], ["chmod", "+x", "/srv/run.sh"]])])

	violations == set()
}

test_allows_shared_folders_with_the_sticky_bit if {
	violations := policy.deny with input as example.image([example.run([["chmod", "1777", "/tmp"]])])

	violations == set()
}

test_allows_a_safe_mode_while_copying if {
	violations := policy.deny with input as example.image([object.union(example.copy(["run.sh", "/"]), {"flags": {"chmod": "755"}})])

	violations == set()
}

test_allows_it_in_a_stage_that_is_not_shipped if {
	violations := policy.deny with input as example.file([example.stage("golang:1.25", [example.run([["chmod", "777", "/go"]])]), example.stage("scratch", [])])

	violations == set()
}
