# METADATA
# title: Checkouts must not leave a token with write access behind
# description: |
#   Until version 6 the token stays in .git/config of the workspace, where every later step, build script and
#   dependency of the job can read it and push with it.
# related_resources:
#   - ref: https://github.com/actions/checkout#usage
# custom:
#   id: GRD-GHA-019
#   severity: low
#   category: secrets
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Switch it off where the job does not push by itself.
#
#         - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
#           with:
#             persist-credentials: false
package guard.policies.github.checkout_keeps_write_token

import data.guard.lib.github.reference
import data.guard.lib.github.workflow
import data.guard.lib.value

deny contains {
	"resource": step.resource,
	"path": array.concat(step.path, ["with", "persist-credentials"]),
	"message": sprintf("the checkout leaves a token that may write in .git/config of job %s", [step.job.name]),
} if {
	some step in workflow.job_steps
	is_string(step.config.uses)
	startswith(lower(step.config.uses), "actions/checkout@")
	reference.version(split(step.config.uses, "@")[1])[0] < 6
	not _drops_token(step.config)
	_may_push(workflow.permissions(step.job))
	not _needs_git(step.job)
}

_drops_token(step) if value.is_false(step["with"]["persist-credentials"])

_may_push(granted) if granted == "write-all"

_may_push(granted) if granted.contents == "write"

_needs_git(job) if {
	script := job.config.steps[_].run
	is_string(script)
	regex.match(`\bgit\s+(?:-\S+\s+\S+\s+)*(?:push|fetch|pull|submodule|ls-remote|lfs)\b|\bmake\b|\.sh\b|\bnpx?\b|\bgoreleaser\b|semantic-release`, script)
}

_needs_git(job) if {
	used := job.config.steps[_].uses
	is_string(used)
	regex.match(`(?:commit|push|release|pages|deploy|pull-request|tag|changeset|submodule)`, lower(used))
}
