# METADATA
# title: The AWS Config recorder must run
# description: |
#   A stopped recorder keeps its history and adds nothing to it. Changes made since, by
#   whomever, cannot be seen.
# related_resources:
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html
# custom:
#   id: GRD-AWS-518
#   severity: medium
#   category: logging
#   systems: [config]
#   resources: [aws_config_configuration_recorder_status, aws_config_configuration_recorder]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Start the recorder.
#
#         resource "aws_config_configuration_recorder_status" "main" {
#           is_enabled = true
#         }
package guard.policies.aws.config_recorder_stopped

import data.guard.lib.value

deny contains {
	"resource": status.id,
	"path": ["is_enabled"],
	"message": "the recorder is stopped",
} if {
	some status in input.resources.aws_config_configuration_recorder_status
	not value.is_true(object.get(status.config, "is_enabled", null))
}

# An account has one recorder a region, so a state of the module is taken to be that of its recorder
deny contains {
	"resource": recorder.id,
	"path": [],
	"message": "no aws_config_configuration_recorder_status starts the recorder: it is made stopped",
} if {
	some recorder in input.resources.aws_config_configuration_recorder
	count(object.get(input.resources, "aws_config_configuration_recorder_status", [])) == 0
}
