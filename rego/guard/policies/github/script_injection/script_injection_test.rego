package guard.policies.github.script_injection_test

import data.guard.lib.github.example
import data.guard.policies.github.script_injection as policy

test_denies_a_title_in_a_shell_script if {
	violations := policy.deny with input as example.steps("pull_request", [{"run": "set -e\necho \"${{ github.event.pull_request.title }}\"\n"}])

	violations == {{
		"message": "github.event.pull_request.title, which anybody can write, becomes part of the script",
		"path": ["jobs", "build", "steps", 0, "run", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_branch_name_behind_a_condition if {
	violations := policy.deny with input as example.steps("pull_request", [{"run": "git fetch origin ${{ github.event_name == 'pull_request' && github.head_ref || github.ref_name }}"}])

	violations == {{
		"message": "github.event_name == 'pull_request' && github.head_ref || github.ref_name, which anybody can write, becomes part of the script",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_comment_in_a_github_script if {
	violations := policy.deny with input as example.steps("issue_comment", [{"uses": "actions/github-script@v8", "with": {"script": "const body = `${{ github.event.comment.body }}`"}}])

	violations == {{
		"message": "github.event.comment.body, which anybody can write, becomes part of the script",
		"path": ["jobs", "build", "steps", 0, "with", "script", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_it_in_composite_actions if {
	violations := policy.deny with input as example.action([{"shell": "bash", "run": "echo ${{ github.event.issue.title }}"}])

	violations == {{
		"message": "github.event.issue.title, which anybody can write, becomes part of the script",
		"path": ["runs", "steps", 0, "run", 0],
		"resource": "action.yml",
	}}
}

test_allows_the_environment if {
	violations := policy.deny with input as example.steps("issues", [{"env": {"TITLE": "${{ github.event.issue.title }}"}, "run": "echo \"$TITLE\""}])

	violations == set()
}

test_allows_values_of_the_platform if {
	violations := policy.deny with input as example.steps("pull_request", [{"run": "echo ${{ github.sha }} ${{ github.event.pull_request.number }}"}])

	violations == set()
}

test_allows_decisions if {
	violations := policy.deny with input as example.steps("issue_comment", [{"run": "echo ${{ contains(github.event.comment.body, '/deploy') }}"}])

	violations == set()
}

test_allows_inputs_of_other_actions if {
	violations := policy.deny with input as example.steps("issues", [{"uses": "acme/label@v1", "with": {"title": "${{ github.event.issue.title }}"}}])

	violations == set()
}

test_denies_it_by_way_of_a_variable if {
	violations := policy.deny with input as example.steps("issues", [{"env": {"TITLE": "${{ github.event.issue.title }}"}, "run": "echo ${{ env.TITLE }}"}])

	violations == {{
		"message": "env.TITLE, which holds text that anybody can write, becomes part of the script",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_a_variable_that_the_shell_reads if {
	violations := policy.deny with input as example.steps("issues", [{"env": {"TITLE": "${{ github.event.issue.title }}"}, "run": "echo \"$TITLE\" ${{ env.OTHER }}"}])

	violations == set()
}

test_denies_it_in_an_input_that_an_action_runs if {
	violations := policy.deny with input as example.steps("issues", [{"uses": "azure/cli@v2", "with": {"inlineScript": "az group list\necho ${{ github.event.issue.title }}\n"}}])

	violations == {{
		"message": "github.event.issue.title, which anybody can write, becomes part of the script",
		"path": ["jobs", "build", "steps", 0, "with", "inlineScript", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_it_by_way_of_an_output if {
	violations := policy.deny with input as example.steps("pull_request", [
		{"id": "Meta", "env": {"TITLE": "${{ github.event.pull_request.title }}"}, "run": "echo \"title=$TITLE\" >> \"$GITHUB_OUTPUT\""},
		{"run": "make\necho ${{ steps.Meta.outputs.title }}\n"},
	])

	violations == {{
		"message": "steps.Meta.outputs.title, to which an earlier step writes text that anybody can write, becomes part of the script",
		"path": ["jobs", "build", "steps", 1, "run", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_outputs_without_such_text if {
	violations := policy.deny with input as example.steps("pull_request", [
		{"id": "meta", "env": {"TITLE": "${{ github.event.pull_request.title }}", "SHA": "${{ github.sha }}"}, "run": "echo \"sha=$SHA\" >> \"$GITHUB_OUTPUT\"\necho \"$TITLE\"\n"},
		{"run": "echo ${{ steps.meta.outputs.sha }}"},
	])

	violations == set()
}
