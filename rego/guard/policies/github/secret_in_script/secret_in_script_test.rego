package guard.policies.github.secret_in_script_test

import data.guard.lib.github.example
import data.guard.policies.github.secret_in_script as policy

test_denies_a_secret_in_a_command if {
	violations := policy.deny with input as example.steps("push", [{"run": "curl -H \"Authorization: Bearer ${{ secrets.TOKEN }}\" https://api.example.com"}])

	violations == {{
		"message": "secrets.TOKEN is inserted into the text of the script",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_the_environment if {
	violations := policy.deny with input as example.steps("push", [{"env": {"TOKEN": "${{ secrets.TOKEN }}"}, "run": "./publish"}])

	violations == set()
}

test_leaves_printed_secrets_to_their_own_policy if {
	violations := policy.deny with input as example.steps("push", [{"run": "echo ${{ secrets.TOKEN }}"}])

	violations == set()
}

test_allows_the_token_of_the_run_and_decisions if {
	violations := policy.deny with input as example.steps("push", [{"run": "./a ${{ secrets.GITHUB_TOKEN }} ${{ secrets.TOKEN != '' }}"}])

	violations == set()
}
