# METADATA
# title: Lake Formation must not grant to IAMAllowedPrincipals
# description: |
#   The group stands for everyone with IAM access to the catalog: Lake Formation then checks nothing, and grants
#   on columns and rows have no effect.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lake-formation/latest/dg/change-settings.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lakeformation_data_lake_settings
# custom:
#   id: GRD-AWS-264
#   severity: medium
#   category: access-control
#   systems: [lakeformation]
#   resources: [aws_lakeformation_data_lake_settings, aws_lakeformation_permissions]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["gdpr:25", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave the default permissions empty, and grant to roles.
#
#         resource "aws_lakeformation_data_lake_settings" "lake" {
#           admins = ["arn:aws:iam::111122223333:role/lake-admin"]
#
#           create_table_default_permissions {
#             permissions = ["SELECT"]
#             principal   = "arn:aws:iam::111122223333:role/analyst"
#           }
#         }
package guard.policies.aws.lakeformation_iam_allowed_principals

import data.guard.lib.aws.data.settings

_blocks := {"create_database_default_permissions", "create_table_default_permissions"}

deny contains {
	"resource": lake.id,
	"path": [block, i, "principal"],
	"message": sprintf("%s grants to IAM_ALLOWED_PRINCIPALS", [block]),
} if {
	some lake in input.resources.aws_lakeformation_data_lake_settings
	some block in _blocks
	some i, default_permission in settings.items(lake.config[block])
	settings.may_be(default_permission.principal, {"IAM_ALLOWED_PRINCIPALS"})
}

deny contains {
	"resource": grant.id,
	"path": ["principal"],
	"message": "permissions are granted to IAM_ALLOWED_PRINCIPALS",
} if {
	some grant in input.resources.aws_lakeformation_permissions
	grant.config.principal == "IAM_ALLOWED_PRINCIPALS"
}
