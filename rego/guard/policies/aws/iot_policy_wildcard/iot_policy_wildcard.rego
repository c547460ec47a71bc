# METADATA
# title: IoT policies must not allow every action on every resource
# description: |
#   Every device certificate with this policy may publish as any other device and read all their
#   messages. One device taken apart on a bench controls the fleet.
# related_resources:
#   - ref: https://docs.aws.amazon.com/iot/latest/developerguide/iot-policies.html
# custom:
#   id: GRD-AWS-500
#   severity: high
#   category: access-control
#   systems: [iot]
#   resources: [aws_iot_policy]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:25"]
#   remediation: |
#     Bind topics and client ids to the device by policy variables.
#
#         resource "aws_iot_policy" "sensors" {
#           policy = jsonencode({
#             Statement = [{
#               Action   = ["iot:Publish"]
#               Resource = ["arn:aws:iot:eu-west-1:111122223333:topic/$${iot:Connection.Thing.ThingName}/telemetry"]
#             }]
#           })
#         }
package guard.policies.aws.iot_policy_wildcard

import data.guard.lib.iam

deny contains {
	"resource": policy.id,
	"path": array.concat(["policy"], iam.action_at(statement, i)),
	"message": sprintf(`action "%s" is allowed on every resource`, [action]),
} if {
	some policy in input.resources.aws_iot_policy
	some statement in iam.statements(policy.config.policy)
	iam.is_allow(statement)
	count(statement.conditions) == 0
	"*" in statement.resources
	some i, action in statement.actions
	action in {"*", "iot:*"}
}
