# METADATA
# title: Artifacts must not contain the token of the checkout
# description: |
#   Until version 6 the checkout keeps the job's token in .git/config. An artifact of the whole workspace with
#   hidden files hands it to everyone who may download artifacts, while the job still runs.
# related_resources:
#   - ref: https://github.com/actions/checkout#usage
#   - ref: https://github.com/actions/upload-artifact#inputs
# custom:
#   id: GRD-GHA-018
#   severity: medium
#   category: secrets
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Do not keep the token, and upload only what is needed.
#
#         - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
#           with:
#             persist-credentials: false
package guard.policies.github.checkout_token_uploaded

import data.guard.lib.github.reference
import data.guard.lib.github.workflow
import data.guard.lib.value

deny contains {
	"resource": step.resource,
	"path": array.concat(step.path, ["with", "path"]),
	"message": "the artifact holds .git/config with the token of the checkout",
} if {
	some step in workflow.job_steps
	startswith(_text(step.config.uses), "actions/upload-artifact@")
	_includes_git(step.config)
	some i
	earlier := step.job.config.steps[i]
	i < step.index
	_keeps_token(earlier)
}

_keeps_token(step) if {
	startswith(_text(step.uses), "actions/checkout@")
	not _drops_token(step)
	not _keeps_it_elsewhere(step)
}

_drops_token(step) if value.is_false(step["with"]["persist-credentials"])

# since version 6 the token is written outside of the workspace
_keeps_it_elsewhere(step) if reference.version(split(step.uses, "@")[1])[0] >= 6

_includes_git(step) if {
	_is_workspace(step["with"].path)
	value.is_true(step["with"]["include-hidden-files"])
}

_includes_git(step) if {
	_is_workspace(step["with"].path)
	reference.is_before(reference.version(split(step.uses, "@")[1]), [4, 4, 0])
}

_includes_git(step) if regex.match(`(?m)^\s*(?:\./)?\.git(?:/|/config|/\*\*)?\s*$`, _raw(step["with"].path))

_is_workspace(path) if regex.match(`^\s*(?:\.|\./|\*|\*\*|\./\*\*|\$\{\{\s*github\.workspace\s*\}\}/?)\s*$`, _raw(path))

_raw(x) := x if is_string(x)

_text(x) := lower(x) if is_string(x)
