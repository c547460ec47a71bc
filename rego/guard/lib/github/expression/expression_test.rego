package guard.lib.github.expression_test

import data.guard.lib.github.expression

test_expressions_are_normalised_and_carry_their_line if {
	expression.found("a\nb ${{ github.event['issue'].TITLE }} ${{secrets.A}}") == [
		{"text": "github.event.issue.title", "written": "github.event['issue'].TITLE", "line": 1},
		{"text": "secrets.a", "written": "secrets.A", "line": 1},
	]
	expression.found({"$unknown": "x"}) == []
}

test_what_strangers_write_is_untrusted if {
	every text in {
		"github.head_ref",
		"github.event.issue.title",
		"github.event.pull_request.head.ref",
		"github.event.commits[0].message",
		"github.event.commits.*.author.email",
		"github.event.workflow_run.head_branch",
		"format('{0}', github.event.comment.body)",
		"github.event_name == 'pull_request' && github.head_ref || github.ref_name",
		"tojson(github.event.issue)",
	} {
		expression.is_untrusted(text)
	}
}

test_what_only_the_platform_writes_is_trusted if {
	every text in {
		"github.sha",
		"github.event.number",
		"github.event.pull_request.head.sha",
		"github.event.pull_request.number",
		"github.head_ref == 'main'",
		"contains(github.event.comment.body, '/deploy')",
		"github.event.issue.number",
		"steps.title.outputs.value",
	} {
		not expression.is_untrusted(text)
	}
}

test_inputs_are_told if {
	expression.is_input("inputs.version")
	expression.is_input("github.event.inputs.version")
	expression.is_input("format('{0}', inputs.version)")
	not expression.is_input("steps.inputs.outputs.a")
	not expression.is_input("inputs.dry-run == 'true'")
}

test_the_token_of_the_run_is_no_stored_secret if {
	expression.is_secret("secrets.npm_token")
	not expression.is_secret("secrets.github_token")
	not expression.is_secret("secrets.npm_token != ''")
}

test_the_first_place_of_each_expression_is_told if {
	[place.line | some place in expression.first("${{ a }}\n${{ b }} ${{ a }}\n${{ b }}")] == [0, 1]
}
