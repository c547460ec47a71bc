package guard.policies.github.script_ignores_errors_test

import data.guard.lib.github.example
import data.guard.policies.github.script_ignores_errors as policy

test_denies_a_shell_of_a_step if {
	violations := policy.deny with input as example.steps("push", [{"shell": "bash -l {0}", "run": "sha256sum -c a.sha256\n./a\n"}])

	violations == {{
		"message": "shell bash -l {0} goes on after a command that failed",
		"path": ["jobs", "build", "steps", 0, "shell"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_default_of_job_and_workflow if {
	job := policy.deny with input as example.job("push", {"defaults": {"run": {"shell": "sh {0}"}}, "steps": [{"run": "a\nb\n"}]})
	workflow := policy.deny with input as example.workflow({"on": "push", "defaults": {"run": {"shell": "bash {0}"}}, "jobs": {"a": {"steps": [{"run": "a\nb\n"}]}}})

	{violation.path | some violation in (job | workflow)} == {["jobs", "build", "defaults", "run", "shell"], ["defaults", "run", "shell"]}
}

test_allows_shells_that_stop if {
	violations := policy.deny with input as example.steps("push", [
		{"shell": "bash", "run": "a\nb\n"},
		{"shell": "bash -el {0}", "run": "a\nb\n"},
		{"shell": "bash --noprofile --norc -eo pipefail {0}", "run": "a\nb\n"},
		{"shell": "python {0}", "run": "a\nb\n"},
		{"shell": "bash -l {0}", "run": "set -euo pipefail\na\nb\n"},
	])

	violations == set()
}

test_allows_a_single_command if {
	violations := policy.deny with input as example.steps("push", [{"shell": "bash -l {0}", "run": "make \\\n  test\n"}])

	violations == set()
}
