package guard.policies.github.printed_secret_test

import data.guard.lib.github.example
import data.guard.policies.github.printed_secret as policy

test_denies_an_echoed_secret if {
	violations := policy.deny with input as example.steps("push", [{"run": "make\necho ${{ secrets.TOKEN }}\n"}])

	violations == {{
		"message": "secrets.TOKEN is written to the log",
		"path": ["jobs", "build", "steps", 0, "run", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_an_echoed_variable if {
	violations := policy.deny with input as example.steps("push", [{"env": {"TOKEN": "${{ secrets.TOKEN }}"}, "run": "echo \"token: $TOKEN\""}])

	violations == {{
		"message": "$TOKEN, which holds a secret, is written to the log",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_pipes_and_files if {
	violations := policy.deny with input as example.steps("push", [{"env": {"TOKEN": "${{ secrets.TOKEN }}"}, "run": "echo \"$TOKEN\" | docker login --password-stdin\necho \"$TOKEN\" > token\n"}])

	violations == set()
}

test_allows_other_variables if {
	violations := policy.deny with input as example.steps("push", [{"env": {"TOKEN": "${{ secrets.TOKEN }}"}, "run": "echo $TOKENS $HOME"}])

	violations == set()
}

test_allows_a_comment if {
	violations := policy.deny with input as example.steps("push", [{"run": "# echo ${{ secrets.TOKEN }}\nmake\n"}])

	violations == set()
}
