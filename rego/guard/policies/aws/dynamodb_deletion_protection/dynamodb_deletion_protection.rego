# METADATA
# title: DynamoDB tables must be protected from deletion
# description: |
#   One call with a stolen key or a careless apply removes the table and every item in it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table
# custom:
#   id: GRD-AWS-082
#   severity: low
#   category: availability
#   systems: [dynamodb]
#   resources: [aws_dynamodb_table]
#   controls:
#     direct: ["soc2:A1.2"]
#     supporting: ["gdpr:32(1)(c)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Set deletion_protection_enabled.
#
#         resource "aws_dynamodb_table" "entitlements" {
#           name                        = "entitlements"
#           billing_mode                = "PAY_PER_REQUEST"
#           hash_key                    = "user"
#           deletion_protection_enabled = true
#
#           attribute {
#             name = "user"
#             type = "S"
#           }
#         }
package guard.policies.aws.dynamodb_deletion_protection

import data.guard.lib.value

deny contains {
	"resource": table.id,
	"path": ["deletion_protection_enabled"],
	"message": "deletion_protection_enabled is not true (the default is false)",
} if {
	some table in input.resources.aws_dynamodb_table
	not value.is_true(object.get(table.config, "deletion_protection_enabled", null))
}
