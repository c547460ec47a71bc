package guard.policies.github.spoofable_bot_check_test

import data.guard.lib.github.example
import data.guard.policies.github.spoofable_bot_check as policy

test_denies_a_check_of_the_actor if {
	violations := policy.deny with input as example.job("pull_request_target", {"if": "github.actor == 'dependabot[bot]'", "steps": []})

	violations == {{
		"message": "github.actor is whoever caused the latest event, which strangers can arrange to be the bot",
		"path": ["jobs", "build", "if"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_check_of_a_step if {
	violations := policy.deny with input as example.steps("workflow_run", [{"if": "${{ github.triggering_actor == 'renovate[bot]' }}", "run": "gh pr merge --auto"}])

	violations == {{
		"message": "github.actor is whoever caused the latest event, which strangers can arrange to be the bot",
		"path": ["jobs", "build", "steps", 0, "if"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_a_check_of_the_author if {
	violations := policy.deny with input as example.job("pull_request_target", {"if": "github.event.pull_request.user.login == 'dependabot[bot]'", "steps": []})

	violations == set()
}

test_allows_unprivileged_triggers if {
	violations := policy.deny with input as example.job("pull_request", {"if": "github.actor == 'dependabot[bot]'", "steps": []})

	violations == set()
}

test_allows_keeping_bots_out if {
	violations := policy.deny with input as example.job("pull_request_target", {"if": "github.actor != 'dependabot[bot]'", "steps": []})

	violations == set()
}

test_denies_every_way_to_ask_for_a_bot if {
	violations := policy.deny with input as example.steps("pull_request_target", [
		{"if": "endsWith(github.actor, '[bot]')", "run": "make"},
		{"if": "startsWith(github.actor, 'dependabot')", "run": "make"},
		{"if": "github.actor_id == '49699333'", "run": "make"},
		{"if": "github.actor != 'octocat'", "run": "make"},
	])

	{violation.path[3] | some violation in violations} == {0, 1, 2}
}
