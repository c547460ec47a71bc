# METADATA
# title: Secrets must be rotated at least every 90 days
# description: |
#   A stolen credential stays usable until the next rotation, here for more than a quarter of a year.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret_rotation
# custom:
#   id: GRD-AWS-224
#   severity: low
#   category: secrets
#   systems: [secretsmanager]
#   resources: [aws_secretsmanager_secret_rotation]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(D)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Rotate after 90 days or fewer.
#
#         resource "aws_secretsmanager_secret_rotation" "api" {
#           secret_id           = "labels/api"
#           rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate-api"
#
#           rotation_rules {
#             automatically_after_days = 60
#           }
#         }
package guard.policies.aws.secretsmanager_rotation_interval

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": rotation.id,
	"path": ["rotation_rules", 0, "automatically_after_days"],
	"message": sprintf("secret is rotated every %v days, more than 90", [days]),
} if {
	some rotation in input.resources.aws_secretsmanager_secret_rotation
	days := rotation.config.rotation_rules[0].automatically_after_days
	_is_long(days)
}

_is_long(days) if settings.number(days) > 90

_is_long(days) if value.is_unknown(days)
