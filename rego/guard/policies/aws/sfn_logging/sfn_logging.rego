# METADATA
# title: State machines must log their executions
# description: |
#   A pipeline that was fed planted input, or started by somebody else, shows it only in the log
#   of its executions. The history of express workflows is kept nowhere else.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/stepfunctions-controls.html#stepfunctions-1
# custom:
#   id: GRD-AWS-473
#   severity: medium
#   category: logging
#   systems: [step-functions]
#   resources: [aws_sfn_state_machine]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Log at level ERROR or more.
#
#         resource "aws_sfn_state_machine" "train" {
#
#           logging_configuration {
#             level           = "ERROR"
#             log_destination = "arn:aws:logs:eu-west-1:111122223333:log-group:train:*"
#           }
#         }
package guard.policies.aws.sfn_logging

_level := ["logging_configuration", 0, "level"]

deny contains {
	"resource": machine.id,
	"path": _level,
	"message": "executions are not logged (level OFF)",
} if {
	some machine in input.resources.aws_sfn_state_machine
	not object.get(machine.config, _level, null) in {"ALL", "ERROR", "FATAL"}
}
