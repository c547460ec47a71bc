# METADATA
# title: Transfer servers must log what their users do
# description: |
#   Logins, downloads and failed attempts leave no trace: neither guessing of passwords nor theft of files can
#   be noticed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/transfer/latest/userguide/structured-logging.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/transfer_server
# custom:
#   id: GRD-AWS-259
#   severity: low
#   category: logging
#   systems: [transfer]
#   resources: [aws_transfer_server]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Name a log group in structured_log_destinations, or a logging role.
#
#         resource "aws_transfer_server" "labs" {
#           identity_provider_type      = "SERVICE_MANAGED"
#           structured_log_destinations = ["arn:aws:logs:eu-west-1:111122223333:log-group:/transfer:*"]
#         }
package guard.policies.aws.transfer_logging

import data.guard.lib.aws.data.settings

deny contains {
	"resource": server.id,
	"path": ["structured_log_destinations"],
	"message": "neither structured_log_destinations nor logging_role is set: the server writes no log",
} if {
	some server in input.resources.aws_transfer_server
	not settings.is_given(object.get(server.config, "structured_log_destinations", null))
	not server.config.logging_role
}
