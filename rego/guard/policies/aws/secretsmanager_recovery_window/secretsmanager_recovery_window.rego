# METADATA
# title: Secrets must have a recovery window
# description: |
#   With a window of zero a deletion, by mistake or malice, is final at once, and every service that needs the
#   secret stops.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret
# custom:
#   id: GRD-AWS-226
#   severity: low
#   category: availability
#   systems: [secretsmanager]
#   resources: [aws_secretsmanager_secret]
#   controls:
#     direct: ["soc2:A1.2"]
#     supporting: ["gdpr:32(1)(c)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Leave a window of 7 to 30 days; the default is 30.
#
#         resource "aws_secretsmanager_secret" "signing" {
#           name                    = "signing"
#           recovery_window_in_days = 30
#         }
package guard.policies.aws.secretsmanager_recovery_window

import data.guard.lib.aws.data.settings

_unsafe := {0}

deny contains {
	"resource": secret.id,
	"path": ["recovery_window_in_days"],
	"message": "recovery_window_in_days is 0: a deleted secret is gone at once",
} if {
	some secret in input.resources.aws_secretsmanager_secret
	settings.may_be(secret.config.recovery_window_in_days, _unsafe)
}
