package guard.policies.github.deprecated_commands_test

import data.guard.lib.github.example
import data.guard.policies.github.deprecated_commands as policy

test_denies_a_printed_output if {
	violations := policy.deny with input as example.steps("push", [{"run": "make\necho \"::set-output name=version::1.4.2\"\n"}])

	violations == {{
		"message": "::set-output is withdrawn, since printed text can imitate it",
		"path": ["jobs", "build", "steps", 0, "run", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_printed_path if {
	violations := policy.deny with input as example.action([{"shell": "bash", "run": "echo ::add-path::/opt/bin"}])

	violations == {{
		"message": "::add-path is withdrawn, since printed text can imitate it",
		"path": ["runs", "steps", 0, "run", 0],
		"resource": "action.yml",
	}}
}

test_allows_the_files if {
	violations := policy.deny with input as example.steps("push", [{"run": "echo \"version=1\" >> $GITHUB_OUTPUT\necho ::warning::old\n"}])

	violations == set()
}

test_allows_comments if {
	violations := policy.deny with input as example.steps("push", [{"run": "# echo ::set-output name=a::b\nmake\n"}])

	violations == set()
}
