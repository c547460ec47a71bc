# METADATA
# title: QuickSight data sources must use TLS
# description: |
#   The password and every row of a dashboard cross the network in the clear.
# related_resources:
#   - ref: https://docs.aws.amazon.com/quicksight/latest/user/configure-access.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/quicksight_data_source
# custom:
#   id: GRD-AWS-268
#   severity: medium
#   category: encryption
#   systems: [quicksight]
#   resources: [aws_quicksight_data_source]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Leave disable_ssl off, its default.
#
#         resource "aws_quicksight_data_source" "sales" {
#           data_source_id = "sales"
#           name           = "Sales"
#           type           = "POSTGRESQL"
#
#           parameters {
#             rds {
#               database    = "sales"
#               instance_id = "sales"
#             }
#           }
#
#           ssl_properties {
#             disable_ssl = false
#           }
#         }
package guard.policies.aws.quicksight_plain_connection

import data.guard.lib.aws.data.settings

deny contains {
	"resource": source.id,
	"path": ["ssl_properties", 0, "disable_ssl"],
	"message": "disable_ssl is true: the database is reached without TLS",
} if {
	some source in input.resources.aws_quicksight_data_source
	settings.may_be_on(source.config.ssl_properties[0].disable_ssl)
}
