# METADATA
# title: Databricks tokens must expire
# description: |
#   A personal access token without an end works from anywhere until somebody remembers to
#   revoke it, and Terraform keeps it in the state.
# related_resources:
#   - ref: https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/token
# custom:
#   id: GRD-TF-041
#   severity: medium
#   category: secrets
#   systems: [databricks]
#   resources: [databricks_token, databricks_obo_token]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["hipaa:164.312(a)(2)(iv)", "hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(a)"]
#   remediation: |
#     Limit the lifetime to 90 days or less, or use OAuth for automation.
#
#         resource "databricks_token" "pipeline" {
#           lifetime_seconds = 604800
#         }
package guard.policies.terraform.databricks_token_unlimited

_longest := 7776000

deny contains {
	"resource": token.id,
	"path": ["lifetime_seconds"],
	"message": "the token never expires (no lifetime_seconds)",
} if {
	some type in {"databricks_token", "databricks_obo_token"}
	some token in input.resources[type]
	not token.config.lifetime_seconds
}

deny contains {
	"resource": token.id,
	"path": ["lifetime_seconds"],
	"message": sprintf("the token lives %v seconds, more than 90 days", [token.config.lifetime_seconds]),
} if {
	some type in {"databricks_token", "databricks_obo_token"}
	some token in input.resources[type]
	is_number(token.config.lifetime_seconds)
	token.config.lifetime_seconds > _longest
}
