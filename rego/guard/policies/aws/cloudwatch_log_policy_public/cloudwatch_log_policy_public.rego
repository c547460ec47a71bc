# METADATA
# title: Log policies must not let everyone write or subscribe
# description: |
#   Anyone who may put logs floods them, at the owner's cost, and plants lines that lead an
#   investigation astray. An open destination takes log streams from strangers.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CrossAccountSubscriptions.html
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html
# custom:
#   id: GRD-AWS-521
#   severity: medium
#   category: access-control
#   systems: [cloudwatch]
#   resources: [aws_cloudwatch_log_resource_policy, aws_cloudwatch_log_destination_policy]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the service with its source, or the accounts.
#
#         resource "aws_cloudwatch_log_destination_policy" "central" {
#           access_policy = jsonencode({
#             Statement = [{
#               Principal = { AWS = ["444455556666"] }
#             }]
#           })
#         }
package guard.policies.aws.cloudwatch_log_policy_public

import data.guard.lib.iam

_fields := {
	"aws_cloudwatch_log_resource_policy": "policy_document",
	"aws_cloudwatch_log_destination_policy": "access_policy",
}

deny contains {
	"resource": policy.id,
	"path": array.concat([field], statement.principal_path),
	"message": `principal "*" is allowed without a condition on who it is`,
} if {
	some type, field in _fields
	some policy in input.resources[type]
	some statement in iam.statements(policy.config[field])
	iam.is_open(statement)
}
