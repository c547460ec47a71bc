# METADATA
# title: Privileged workflows must not run code of a pull request
# description: |
#   The trigger runs in the base repository, with its secrets and a token that may write, also for pull
#   requests of strangers. Their code, be it a build script or a test, takes both.
# related_resources:
#   - ref: https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target
# custom:
#   id: GRD-GHA-005
#   severity: critical
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.8", "soc2:CC8.1"]
#     supporting: ["hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Build and test on pull_request, which holds no secrets; keep the privileged trigger for steps that only
#     read metadata.
#
#         on: pull_request
#         permissions:
#           contents: read
package guard.policies.github.untrusted_checkout

import data.guard.lib.github.workflow

_privileged := {"issue_comment", "pull_request_target", "workflow_run"}

_head := concat("|", [
	`github\.head_ref`,
	`github\.event\.pull_request\.(?:head\.(?:sha|ref|label|repo\.)|merge_commit_sha)`,
	`github\.event\.workflow_run\.(?:head_(?:sha|branch|commit|repository)|pull_requests)`,
	`refs/pull/.*(?:number|pr)`,
	`steps\.[\w-]+\.outputs\.(?:head[_-]?(?:sha|ref)|pr[_-]?(?:sha|ref))`,
])

# conditions that keep out pull requests of forks
_own_branch := `head\.repo\.full_name\s*==\s*github\.repository|github\.repository\s*==\s*github\.event\.pull_request\.head\.repo\.full_name|head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork|head_repository\.full_name\s*==\s*github\.repository|workflow_run\.event\s*==\s*'push'`

deny contains {
	"resource": step.resource,
	"path": array.concat(step.path, ["with", key]),
	"message": sprintf("on %s, code of the pull request is checked out and then run with the repository's secrets", [concat(", ", triggers)]),
} if {
	some step in workflow.job_steps
	triggers := step.triggers & _privileged
	count(triggers) > 0
	startswith(_text(step.config.uses), "actions/checkout@")
	key := _head_key(step.config["with"])
	not regex.match(_own_branch, workflow.guards(step))
	_runs_code_after(step)
}

deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": sprintf("on %s, code of the pull request is checked out and then run with the repository's secrets", [concat(", ", triggers)]),
} if {
	some line in workflow.lines
	triggers := line.step.triggers & _privileged
	count(triggers) > 0
	regex.match(`\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|checkout|pull|merge)\b.*(?:refs/pull/|pull/.*/(?:head|merge)|head_ref|pull_request\.head\.)`, line.text)
	not regex.match(_own_branch, workflow.guards(line.step))
	_runs_code_after(line.step)
}

_head_key(with_) := "ref" if {
	regex.match(_head, _text(with_.ref))
} else := "repository" if {
	regex.match(`head\.repo|head_repository`, _text(with_.repository))
}

# a step that runs commands, or an action of the checked-out folder
_runs_code_after(step) if {
	some i
	later := step.job.config.steps[i]
	i >= step.index
	_runs_code(later)
}

_runs_code(step) if is_string(step.run)

_runs_code(step) if startswith(_text(step.uses), "./")

_text(x) := lower(x) if is_string(x)
