# METADATA
# title: Event buses must not take events from everyone
# description: |
#   Rules trust what arrives on their bus. Anyone who may put events there starts pipelines,
#   functions and retraining with input of their choice.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html
# custom:
#   id: GRD-AWS-475
#   severity: high
#   category: access-control
#   systems: [eventbridge]
#   resources: [aws_cloudwatch_event_permission, aws_cloudwatch_event_bus_policy]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the accounts, or limit the permission to the organization.
#
#         resource "aws_cloudwatch_event_permission" "partners" {
#           principal = "444455556666"
#         }
package guard.policies.aws.eventbridge_public_bus

import data.guard.lib.iam

deny contains {
	"resource": permission.id,
	"path": ["principal"],
	"message": `principal "*" lets every AWS account put events`,
} if {
	some permission in input.resources.aws_cloudwatch_event_permission
	permission.config.principal == "*"
	not permission.config.condition
}

deny contains {
	"resource": bus.id,
	"path": array.concat(["policy"], statement.principal_path),
	"message": `principal "*" lets every AWS account use the bus`,
} if {
	some bus in input.resources.aws_cloudwatch_event_bus_policy
	some statement in iam.statements(bus.config.policy)
	iam.is_open(statement)
}
