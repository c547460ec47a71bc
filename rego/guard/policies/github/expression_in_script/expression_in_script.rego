# METADATA
# title: Scripts must get values through the environment
# description: |
#   An expression is put into the script before the shell reads it. Names of branches and tags, outputs and
#   matrix values hold quotes and commands as soon as somebody who may name them wants it.
# related_resources:
#   - ref: https://docs.github.com/en/actions/concepts/security/script-injections
# custom:
#   id: GRD-GHA-063
#   severity: low
#   profile: strict
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Hand the value over as a variable.
#
#         - env:
#             TAG: ${{ github.ref_name }}
#           run: make release TAG="$TAG"
package guard.policies.github.expression_in_script

import data.guard.lib.github.expression
import data.guard.lib.github.workflow

deny contains {
	"resource": script.resource,
	"path": array.concat(script.path, [found.line]),
	"message": sprintf("%s becomes part of the script", [found.written]),
} if {
	some script in workflow.scripts
	some found in expression.first(script.text)
	some pattern in _open
	regex.match(pattern, found.text)
	not regex.match(`==|!=|\b(?:contains|startswith|endswith|hashfiles)\s*\(`, found.text)
	not expression.is_untrusted(found.text)
	not expression.is_input(found.text)
	not expression.is_secret(found.text)
}

# values that hold free text, though seldom a stranger's
_open := [
	`(?:^|[^a-z0-9_.-])github\.(?:ref|ref_name|base_ref)(?:[^a-z_]|$)`,
	`(?:^|[^a-z0-9_.-])github\.event\.(?:ref|base_ref|release|repository\.description)(?:[^a-z_]|$)`,
	`(?:^|[^a-z0-9_.-])(?:steps|needs)\.[a-z0-9_-]+\.outputs\.`,
	`(?:^|[^a-z0-9_.-])(?:env|matrix|vars)\.`,
]
