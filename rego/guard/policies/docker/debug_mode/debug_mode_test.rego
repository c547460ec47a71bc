package guard.policies.docker.debug_mode_test

import data.guard.lib.docker.example
import data.guard.policies.docker.debug_mode as policy

test_denies_debug_mode_in_the_environment if {
	violations := policy.deny with input as example.image([example.env({"FLASK_DEBUG": "1", "FLASK_APP": "app"})])

	violations == {{
		"message": "FLASK_DEBUG=1 switches debug mode on",
		"path": ["stages", 0, "instructions", 0, "variables", "FLASK_DEBUG"],
		"resource": "Dockerfile",
	}}
}

test_denies_debug_mode_of_the_command if {
	violations := policy.deny with input as example.image([example.cmd(["flask", "--app", "app", "run", "--debug"])])

	violations == {{
		"message": "flask starts in debug mode",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_production if {
	violations := policy.deny with input as example.image([example.env({"FLASK_DEBUG": "0", "FLASK_ENV": "production"}), example.cmd(["flask", "run"])])

	violations == set()
}

test_leaves_an_unknown_value_alone if {
	violations := policy.deny with input as example.image([example.env({"FLASK_DEBUG": {"$unknown": "$DEBUG"}})])

	violations == set()
}
