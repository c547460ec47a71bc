package guard.policies.github.comment_command_without_author_check_test

import data.guard.lib.github.example
import data.guard.policies.github.comment_command_without_author_check as policy

test_denies_a_command_without_a_check if {
	violations := policy.deny with input as example.job("issue_comment", {"if": "startsWith(github.event.comment.body, '/deploy')", "permissions": {"contents": "write"}, "steps": [{"run": "./deploy"}]})

	violations == {{
		"message": "job build acts on comments of anybody: nothing checks their author",
		"path": ["jobs", "build", "if"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_command_with_secrets if {
	violations := policy.deny with input as example.job("issue_comment", {"if": "github.event.comment.body == '/run'", "permissions": {}, "steps": [{"run": "./run", "env": {"K": "${{ secrets.KEY }}"}}]})

	violations == {{
		"message": "job build acts on comments of anybody: nothing checks their author",
		"path": ["jobs", "build", "if"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_a_check_of_the_author if {
	violations := policy.deny with input as example.job("issue_comment", {"if": "github.event.comment.body == '/run' && github.event.comment.author_association == 'OWNER'", "permissions": {"contents": "write"}, "steps": []})

	violations == set()
}

test_allows_a_job_without_power if {
	violations := policy.deny with input as example.job("issue_comment", {"if": "github.event.comment.body == '/run'", "permissions": {"contents": "read"}, "steps": []})

	violations == set()
}

test_allows_jobs_that_read_no_command if {
	violations := policy.deny with input as example.job("issue_comment", {"permissions": {"issues": "write"}, "steps": [{"uses": "actions/stale@v10"}]})

	violations == set()
}
