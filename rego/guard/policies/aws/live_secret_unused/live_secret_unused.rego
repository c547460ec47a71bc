# METADATA
# title: Secrets that nobody reads must be deleted
# description: |
#   A secret that no job has read for months usually still opens what it was made for. Nobody would
#   notice that it is stolen, and nobody would miss it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html
# custom:
#   id: GRD-AWS-653
#   severity: low
#   category: secrets
#   systems: [secretsmanager]
#   resources: [aws_secretsmanager_secret]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.2", "gdpr:32(1)(b)"]
#   remediation: |
#     Withdraw what the secret opens, then let it be deleted after a time in which it can be restored:
#
#         aws secretsmanager delete-secret --secret-id registry-token --recovery-window-in-days 30
package guard.policies.aws.live_secret_unused

import data.guard.lib.aws.data.settings
import data.guard.lib.value

# Only a live account tells when a secret was read.
deny contains {
	"resource": secret.id,
	"path": ["last_accessed_days"],
	"message": sprintf("nobody has read the secret for %v days, more than 90", [secret.config.last_accessed_days]),
} if {
	some secret in input.resources.aws_secretsmanager_secret
	settings.number(secret.config.last_accessed_days) > 90
}

deny contains {
	"resource": secret.id,
	"path": ["last_accessed_days"],
	"message": sprintf("nobody has ever read the secret, which is %v days old", [secret.config.age_days]),
} if {
	some secret in input.resources.aws_secretsmanager_secret
	not secret.config.last_accessed_days
	not value.is_unknown(object.get(secret.config, "last_accessed_days", null))
	not object.get(secret.config, "last_accessed_days", null) == 0
	settings.number(secret.config.age_days) > 90
}
