# METADATA
# title: GraphQL APIs must log field resolution errors
# description: |
#   One GraphQL address answers every question, so the access log of the address says nothing.
#   Without field logs nobody sees which data was tried or taken.
# related_resources:
#   - ref: https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html#appsync-2
# custom:
#   id: GRD-AWS-401
#   severity: medium
#   category: logging
#   systems: [appsync]
#   resources: [aws_appsync_graphql_api]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Log at level ERROR or more.
#
#         resource "aws_appsync_graphql_api" "catalog" {
#
#           log_config {
#             cloudwatch_logs_role_arn = "arn:aws:iam::111122223333:role/appsync-logs"
#             field_log_level          = "ERROR"
#           }
#         }
package guard.policies.aws.appsync_logging

import data.guard.lib.value

deny contains {
	"resource": api.id,
	"path": ["log_config", 0, "field_log_level"],
	"message": "field resolution is not logged",
} if {
	some api in input.resources.aws_appsync_graphql_api
	object.get(api.config, ["log_config", 0, "field_log_level"], "NONE") == "NONE"
	not value.is_unknown(object.get(api.config, "log_config", null))
}

deny contains {
	"resource": api.id,
	"path": ["log_config"],
	"message": "field resolution may not be logged",
} if {
	some api in input.resources.aws_appsync_graphql_api
	value.is_unknown(object.get(api.config, "log_config", null))
}
