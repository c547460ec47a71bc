# METADATA
# title: Conditions must compare whole names
# description: |
#   contains with a text looks for a part of it. A branch called ma passes a check for 'refs/heads/main', and
#   so does an account whose name is a piece of an allowed one.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#contains
# custom:
#   id: GRD-GHA-032
#   severity: medium
#   category: access-control
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Compare with ==, or search a list.
#
#         if: contains(fromJSON('["refs/heads/main", "refs/heads/release"]'), github.ref)
package guard.policies.github.contains_in_text

import data.guard.lib.github.workflow

deny contains {
	"resource": condition.resource,
	"path": condition.path,
	"message": "contains(text, name) is true for every part of the text, not only for whole names",
} if {
	some condition in workflow.conditions
	regex.match(`(?i)\bcontains\s*\(\s*'[^']*'\s*,\s*(?:github\.(?:ref|ref_name|head_ref|base_ref|actor|triggering_actor|event\.[a-z_.]+)|env\.[a-z0-9_]+|inputs\.[a-z0-9_-]+)\s*\)`, condition.text)
}
