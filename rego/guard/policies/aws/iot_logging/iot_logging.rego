# METADATA
# title: IoT Core must log
# description: |
#   Without logs refused connections, odd topics and revoked certificates go unseen, and with
#   them a device that was cloned.
# related_resources:
#   - ref: https://docs.aws.amazon.com/iot/latest/developerguide/configure-logging.html
# custom:
#   id: GRD-AWS-501
#   severity: low
#   category: logging
#   systems: [iot]
#   resources: [aws_iot_logging_options]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Log errors at least.
#
#         resource "aws_iot_logging_options" "account" {
#           default_log_level = "ERROR"
#         }
package guard.policies.aws.iot_logging

import data.guard.lib.value

deny contains {
	"resource": options.id,
	"path": ["disable_all_logs"],
	"message": "all logs are disabled",
} if {
	some options in input.resources.aws_iot_logging_options
	value.is_true(options.config.disable_all_logs)
}

deny contains {
	"resource": options.id,
	"path": ["default_log_level"],
	"message": `default_log_level "DISABLED": nothing is logged`,
} if {
	some options in input.resources.aws_iot_logging_options
	not value.is_true(object.get(options.config, "disable_all_logs", false))
	options.config.default_log_level == "DISABLED"
}
