# METADATA
# title: Secrets with a rotation schedule must be rotated on time
# description: |
#   Rotation that is configured and fails looks like protection in every review, while a password that
#   was copied long ago still opens the database.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html
# custom:
#   id: GRD-AWS-654
#   severity: medium
#   category: secrets
#   systems: [secretsmanager]
#   resources: [aws_secretsmanager_secret]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC7.2", "hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Read the log of the rotation function, mend it, and rotate at once:
#
#         aws secretsmanager rotate-secret --secret-id feature-store
package guard.policies.aws.live_secret_rotation_overdue

import data.guard.lib.aws.data.settings
import data.guard.lib.value

# A rotation may take place within a window after the day it is due.
_grace := 7

# Only a live account tells when a secret was rotated. One that never was counts from its creation.
_since(config) := config.last_rotated_days if {
	settings.number(config.last_rotated_days) >= 0
} else := config.age_days if {
	not value.is_unknown(object.get(config, "last_rotated_days", null))
}

deny contains {
	"resource": secret.id,
	"path": ["last_rotated_days"],
	"message": sprintf("the secret is to be rotated every %v days and was not for %v", [secret.config.rotation_days, days]),
} if {
	some secret in input.resources.aws_secretsmanager_secret
	value.is_true(secret.config.rotation_enabled)
	days := _since(secret.config)
	settings.number(days) > settings.number(secret.config.rotation_days) + _grace
}
