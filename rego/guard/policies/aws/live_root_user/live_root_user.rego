# METADATA
# title: The root user must have a second factor and no access keys
# description: |
#   Nothing limits the root user of an account: no policy, no boundary. Whoever gets its access key,
#   or its password where no second factor is asked for, owns every model, data set and backup in the
#   account.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html
#   - ref: https://docs.aws.amazon.com/accounts/latest/reference/root-user-access-key.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html
# custom:
#   id: GRD-AWS-650
#   severity: high
#   category: access-control
#   systems: [iam]
#   resources: [aws/root-user]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["soc2:CC6.3", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Sign in as root, register two MFA devices and delete the access keys. In an organization, take the
#     credentials of root away from the member accounts:
#
#         aws iam enable-organizations-root-credentials-management
package guard.policies.aws.live_root_user

import data.guard.lib.value

deny contains {
	"resource": root.id,
	"path": ["mfa_enabled"],
	"message": "the root user signs in with a password alone",
} if {
	some root in input.resources["aws/root-user"]
	value.is_false(root.config.mfa_enabled)
	not value.is_false(object.get(root.config, "has_password", true))
}

deny contains {
	"resource": root.id,
	"path": ["access_keys"],
	"message": sprintf("the root user has %d access keys", [root.config.access_keys]),
} if {
	some root in input.resources["aws/root-user"]
	is_number(root.config.access_keys)
	root.config.access_keys > 0
}
