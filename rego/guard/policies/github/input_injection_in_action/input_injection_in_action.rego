# METADATA
# title: Composite actions must not insert their inputs into scripts
# description: |
#   The action cannot know what its callers pass. One of them passes a title or a branch name, and whoever
#   wrote that runs commands in the caller's job.
# related_resources:
#   - ref: https://docs.github.com/en/actions/concepts/security/script-injections
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#runs-for-composite-actions
# custom:
#   id: GRD-GHA-002
#   severity: medium
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/action]
#   controls:
#     direct: ["soc2:CC6.8", "soc2:CC8.1"]
#     supporting: ["hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Hand the input over in the step's environment.
#
#         - shell: bash
#           env:
#             VERSION: ${{ inputs.version }}
#           run: ./install.sh "$VERSION"
package guard.policies.github.input_injection_in_action

import data.guard.lib.github.expression
import data.guard.lib.github.workflow

deny contains {
	"resource": script.resource,
	"path": array.concat(script.path, [found.line]),
	"message": sprintf("%s becomes part of the script, whatever a caller passes", [found.written]),
} if {
	some script in workflow.scripts
	script.step.kind == "action"
	some found in expression.first(script.text)
	expression.is_input(found.text)
}
