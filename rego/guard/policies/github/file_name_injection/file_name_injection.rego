# METADATA
# title: Names of changed files and branches must not be inserted into scripts
# description: |
#   A pull request may add a file, or come from a branch, whose name holds a command. An action hands the name
#   on as its output, and the script runs it.
# related_resources:
#   - ref: https://docs.github.com/en/actions/concepts/security/script-injections
#   - ref: https://securitylab.github.com/resources/github-actions-untrusted-input/
# custom:
#   id: GRD-GHA-004
#   severity: medium
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.8", "soc2:CC8.1"]
#     supporting: ["hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Pass the output through the environment, and quote the variable.
#
#         - env:
#             FILES: ${{ steps.changed.outputs.all_changed_files }}
#           run: printf '%s\n' $FILES | xargs --no-run-if-empty ruff check
package guard.policies.github.file_name_injection

import data.guard.lib.github.expression
import data.guard.lib.github.reference
import data.guard.lib.github.workflow

_reporting := {
	"dorny/paths-filter", "jitterbit/get-changed-files", "lots0logs/gh-action-get-changed-files", "masesgroup/retrieve-changed-files",
	"ruby/setup-changed-files", "step-security/changed-files", "tj-actions/branch-names", "tj-actions/changed-files",
	"tj-actions/verify-changed-files", "trilom/file-changes-action", "xt0rted/pull-request-comment-branch",
}

deny contains {
	"resource": script.resource,
	"path": array.concat(script.path, [found.line]),
	"message": sprintf("%s holds names that the author of a pull request chooses", [found.written]),
} if {
	some script in workflow.scripts
	some found in expression.first(script.text)
	some id in _reporters[concat("/", [script.resource, script.path[0], script.path[1]])]
	startswith(found.text, sprintf("steps.%s.outputs.", [id]))
	regex.match(`(?:files|modified|branch|head_ref)$|\.files_[^.]*$`, found.text)
}

# ids of such steps, by the job or action that they belong to
_reporters[place] contains lower(used.place.config.id) if {
	some used in reference.uses
	used.kind == "step"
	used.repository in _reporting
	is_string(used.place.config.id)
	place := concat("/", [used.resource, used.path[0], used.path[1]])
}
