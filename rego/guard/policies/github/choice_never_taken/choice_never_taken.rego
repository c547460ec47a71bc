# METADATA
# title: Choices in expressions must be able to give their first value
# description: |
#   In `condition && value || other` an empty text, 0, false and null count as no value: the other one is used
#   always. The option that was to be left out, or the protection that was to be set, is never what the author
#   chose.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#operators
# custom:
#   id: GRD-GHA-054
#   severity: low
#   category: configuration
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn the condition round.
#
#         - run: make publish ${{ github.ref != 'refs/heads/main' && '--dry-run' || '' }}
package guard.policies.github.choice_never_taken

import data.guard.lib.github.expression
import data.guard.lib.github.workflow

deny contains {
	"resource": place.resource,
	"path": place.path,
	"message": sprintf("%s always gives what stands behind ||", [found.written]),
} if {
	some place in _texts
	some found in expression.found(place.text)
	regex.match(`&&\s*(?:''|0|false|null)\s*\|\|`, found.text)
}

_texts := array.concat(
	[{"resource": condition.resource, "path": condition.path, "text": condition.text} | some condition in workflow.conditions],
	[{"resource": entry.resource, "path": entry.path, "text": entry.value} | some entry in workflow.values],
)
