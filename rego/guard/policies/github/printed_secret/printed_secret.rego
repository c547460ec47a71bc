# METADATA
# title: Secrets must not be printed
# description: |
#   Masking replaces only the exact text: part of a secret, its base64 form or one line of several passes, and
#   logs are open to everyone who can read the repository.
# related_resources:
#   - ref: https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use
# custom:
#   id: GRD-GHA-023
#   severity: medium
#   category: secrets
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Hand the secret to the program that needs it, through the environment or its input.
#
#         - env:
#             TOKEN: ${{ secrets.REGISTRY_TOKEN }}
#           run: docker login --username ci --password-stdin registry.acme.example <<< "$TOKEN"
package guard.policies.github.printed_secret

import data.guard.lib.github.expression
import data.guard.lib.github.workflow

deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": sprintf("%s is written to the log", [found.written]),
} if {
	some line in workflow.lines
	_prints(line.text)
	some found in expression.found(line.text)
	expression.is_secret(found.text)
}

deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": sprintf("$%s, which holds a secret, is written to the log", [name]),
} if {
	some line in workflow.lines
	_prints(line.text)
	some name
	setting := line.step.config.env[name]
	is_string(name)
	regex.match(`^[A-Za-z_][A-Za-z0-9_]*$`, name)
	some found in expression.found(setting)
	expression.is_secret(found.text)
	_mentions(line.text, name)
}

_mentions(text, name) if contains(text, concat("", ["${", name, "}"]))

_mentions(text, name) if {
	some part in array.slice(split(text, concat("", ["$", name])), 1, 99)
	not regex.match(`^[A-Za-z0-9_]`, part)
}

# what is printed to the log: neither piped nor redirected
_prints(text) if {
	regex.match(`^\s*(?:echo|printf|Write-Host|Write-Output|print)\b`, text)
	not regex.match(`[|>]`, text)
}
