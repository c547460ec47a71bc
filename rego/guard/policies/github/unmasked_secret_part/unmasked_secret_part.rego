# METADATA
# title: Secrets must not be taken apart in expressions
# description: |
#   Only whole secrets are masked. A field of a secret that holds a JSON document is printed in clear wherever
#   it turns up in a log.
# related_resources:
#   - ref: https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
# custom:
#   id: GRD-GHA-026
#   severity: medium
#   category: secrets
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Store every value as a secret of its own.
#
#         env:
#           PASSWORD: ${{ secrets.DATABASE_PASSWORD }}
package guard.policies.github.unmasked_secret_part

import data.guard.lib.github.expression
import data.guard.lib.github.workflow

deny contains {
	"resource": entry.resource,
	"path": entry.path,
	"message": sprintf("%s is not masked in logs, since only the whole secret is", [found.written]),
} if {
	some entry in workflow.values
	some found in expression.found(entry.value)
	regex.match(`\bfromjson\(\s*secrets\.[a-z0-9_]+\s*\)`, found.text)
}
