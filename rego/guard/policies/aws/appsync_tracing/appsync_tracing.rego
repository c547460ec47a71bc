# METADATA
# title: GraphQL APIs must trace requests
# description: |
#   One query fans out to many sources. Without a trace an odd access in one of them cannot be
#   tied to the query and the user behind it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/appsync/latest/devguide/x-ray-tracing.html
# custom:
#   id: GRD-AWS-403
#   severity: low
#   profile: strict
#   category: logging
#   systems: [appsync, x-ray]
#   resources: [aws_appsync_graphql_api]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Turn X-Ray tracing on.
#
#         resource "aws_appsync_graphql_api" "labels" {
#           xray_enabled = true
#         }
package guard.policies.aws.appsync_tracing

import data.guard.lib.value

deny contains {
	"resource": api.id,
	"path": ["xray_enabled"],
	"message": "X-Ray tracing is off (default false)",
} if {
	some api in input.resources.aws_appsync_graphql_api
	not value.is_true(object.get(api.config, "xray_enabled", null))
}
