# METADATA
# title: Secrets must reach scripts through the environment
# description: |
#   An inserted secret is part of the script's text: it shows in the process list, in traces of the shell and
#   in error messages, and a quote in it changes the commands.
# related_resources:
#   - ref: https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
# custom:
#   id: GRD-GHA-024
#   severity: low
#   category: secrets
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Pass the secret through the environment of the step.
#
#         - env:
#             TOKEN: ${{ secrets.REGISTRY_TOKEN }}
#           run: ./publish --token-from-env TOKEN
package guard.policies.github.secret_in_script

import data.guard.lib.github.expression
import data.guard.lib.github.workflow

deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": sprintf("%s is inserted into the text of the script", [found.written]),
} if {
	some line in workflow.lines
	not _prints(line.text)
	some found in expression.found(line.text)
	expression.is_secret(found.text)
}

# what is printed to the log: neither piped nor redirected
_prints(text) if {
	regex.match(`^\s*(?:echo|printf|Write-Host|Write-Output|print)\b`, text)
	not regex.match(`[|>]`, text)
}
