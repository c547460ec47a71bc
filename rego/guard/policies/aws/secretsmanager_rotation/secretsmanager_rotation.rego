# METADATA
# title: Secrets in Secrets Manager must be rotated
# description: |
#   A password or token that was copied once, from a log, a laptop or by someone who left, works for ever.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret_rotation
# custom:
#   id: GRD-AWS-223
#   severity: medium
#   category: secrets
#   systems: [secretsmanager]
#   resources: [aws_secretsmanager_secret]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(D)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Add a rotation with a function for the kind of secret.
#
#         resource "aws_secretsmanager_secret_rotation" "warehouse" {
#           secret_id           = aws_secretsmanager_secret.warehouse.id
#           rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate-redshift"
#
#           rotation_rules {
#             automatically_after_days = 30
#           }
#         }
package guard.policies.aws.secretsmanager_rotation

import data.guard.lib.reference

_rotations := object.get(input.resources, "aws_secretsmanager_secret_rotation", [])

_rotated := reference.all_targets(_rotations, "secret_id")

default _open := {}

_open := {"unknown": expression} if expression := reference.unresolved(_rotations, "secret_id")

deny contains object.union(_open, {
	"resource": secret.id,
	"path": [],
	"message": "no rotation is configured for the secret (secrets are not rotated by default)",
}) if {
	some secret in input.resources.aws_secretsmanager_secret
	not secret.config.rotation_lambda_arn
	not reference.includes(_rotated, secret)
}
