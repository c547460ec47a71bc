# METADATA
# title: Users with a console password must have a second factor
# description: |
#   A password that was guessed, phished or reused opens the console, and with it everything the user
#   may do with data, models and training jobs.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/gs-identities-mfa.html
# custom:
#   id: GRD-AWS-652
#   severity: medium
#   category: access-control
#   systems: [iam]
#   resources: [aws_iam_user]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Register a device for the user, or delete the password and let people sign in through IAM Identity Center:
#
#         aws iam delete-login-profile --user-name maria
package guard.policies.aws.live_console_mfa

import data.guard.lib.value

# Only a live account tells which devices a user has.
deny contains {
	"resource": user.id,
	"path": ["mfa_devices"],
	"message": "the user has a console password and no MFA device",
} if {
	some user in input.resources.aws_iam_user
	value.is_true(user.config.has_console_password)
	user.config.mfa_devices == 0
}

deny contains {
	"resource": user.id,
	"path": [unread[0]],
	"message": "how the user signs in was not read",
} if {
	some user in input.resources.aws_iam_user
	unread := [field | some field in ["has_console_password", "mfa_devices"]; value.is_unknown(user.config[field])]
	count(unread) > 0
	not value.is_false(object.get(user.config, "has_console_password", null))
	not _has_device(user)
}

_has_device(user) if {
	is_number(user.config.mfa_devices)
	user.config.mfa_devices > 0
}
