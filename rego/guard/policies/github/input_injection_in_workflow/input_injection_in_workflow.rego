# METADATA
# title: Workflows must not insert text inputs into scripts
# description: |
#   Whoever may start the run, or a workflow that calls this one and forwards a title, adds commands to the
#   script: people with the right to start a release get the right to change it.
# related_resources:
#   - ref: https://docs.github.com/en/actions/concepts/security/script-injections
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs
# custom:
#   id: GRD-GHA-003
#   severity: low
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.8", "soc2:CC8.1"]
#     supporting: ["hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Pass the input through the environment; give it a type where it is a choice or a number.
#
#         - env:
#             VERSION: ${{ inputs.version }}
#           run: ./release.sh "$VERSION"
package guard.policies.github.input_injection_in_workflow

import data.guard.lib.github.expression
import data.guard.lib.github.workflow

deny contains {
	"resource": script.resource,
	"path": array.concat(script.path, [found.line]),
	"message": sprintf("%s becomes part of the script, whatever is passed in", [found.written]),
} if {
	some script in workflow.scripts
	script.step.kind == "workflow"
	some found in expression.first(script.text)
	expression.is_input(found.text)
	not _is_typed(script, found.text)
}

# inputs that cannot hold free text
_is_typed(script, text) if {
	some name in _typed[script.resource]
	regex.match(`^[a-z0-9_.-]+$`, text)
	endswith(text, concat("", ["inputs.", name]))
}

_typed[file] := names if {
	some found in workflow.workflows
	file := found.resource
	names := {lower(name) |
		some trigger in ["workflow_dispatch", "workflow_call"]
		some name
		input_ := found.config.on[trigger].inputs[name]
		input_.type in {"boolean", "choice", "environment", "number"}
	}
}
