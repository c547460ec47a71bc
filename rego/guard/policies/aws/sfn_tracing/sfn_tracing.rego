# METADATA
# title: State machines must be traced
# description: |
#   A pipeline calls a dozen services. Without a trace an odd call in one of them cannot be tied
#   to the execution, and the input, that caused it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html
# custom:
#   id: GRD-AWS-474
#   severity: low
#   category: logging
#   systems: [step-functions, x-ray]
#   resources: [aws_sfn_state_machine]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Turn X-Ray tracing on.
#
#         resource "aws_sfn_state_machine" "evaluate" {
#
#           tracing_configuration {
#             enabled = true
#           }
#         }
package guard.policies.aws.sfn_tracing

import data.guard.lib.value

_enabled := ["tracing_configuration", 0, "enabled"]

deny contains {
	"resource": machine.id,
	"path": _enabled,
	"message": "X-Ray tracing is off (default false)",
} if {
	some machine in input.resources.aws_sfn_state_machine
	not value.is_true(object.get(machine.config, _enabled, null))
}
