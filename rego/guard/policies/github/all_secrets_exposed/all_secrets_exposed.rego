# METADATA
# title: Jobs must not receive every secret at once
# description: |
#   toJSON(secrets), or a name computed at run time, sends all secrets of the repository and organization to
#   the runner. The intruders of tj-actions read them from its memory.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use
#   - ref: https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
# custom:
#   id: GRD-GHA-025
#   severity: high
#   category: secrets
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Name the one secret that is needed.
#
#         env:
#           TOKEN: ${{ secrets.REGISTRY_TOKEN }}
package guard.policies.github.all_secrets_exposed

import data.guard.lib.github.expression
import data.guard.lib.github.workflow

deny contains {
	"resource": entry.resource,
	"path": entry.path,
	"message": sprintf("%s sends every secret to the runner", [found.written]),
} if {
	some entry in workflow.values
	some found in expression.found(entry.value)
	regex.match(`\btojson\(\s*secrets\s*\)|\bsecrets\s*\[`, found.text)
}
