# METADATA
# title: IAM policies must not allow all actions of identity, key or secret services
# description: |
#   All of iam, sts, organizations, kms, secretsmanager or a similar service on every resource
#   amounts to the account itself. The holder writes new policies for themselves, decrypts any
#   data or reads every stored credential.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-21
# custom:
#   id: GRD-AWS-301
#   severity: high
#   category: access-control
#   systems: [iam]
#   resources:
#     - aws_iam_policy
#     - aws_iam_role
#     - aws_iam_role_policy
#     - aws_iam_user_policy
#     - aws_iam_group_policy
#     - aws_ssoadmin_permission_set_inline_policy
#     - data.aws_iam_policy_document
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:25"]
#   remediation: |
#     Name the actions of the service that are called, and the roles, keys or secrets they are
#     called on.
#
#         resource "aws_iam_policy" "operator" {
#           policy = jsonencode({
#             Statement = [{
#               Action   = ["iam:GetRole", "kms:Decrypt"]
#               Resource = ["arn:aws:iam::111122223333:role/trainer", "arn:aws:kms:eu-west-1:111122223333:key/7c0d1f0e"]
#             }]
#           })
#         }
package guard.policies.aws.iam_privileged_service_wildcard

import data.guard.lib.aws.grants
import data.guard.lib.iam

# Services that hand out identities, keys, secrets or the account's own settings
_privileged := {
	"account", "cloudformation", "iam", "identitystore", "kms", "organizations", "secretsmanager", "sso",
	"sso-directory", "ssm", "sts",
}

deny contains {
	"resource": grant.resource,
	"path": grants.at(grant, iam.action_at(grant.statement, wildcards[0][0])),
	"message": sprintf("%s is allowed on every resource", [concat(", ", [action | some [_, action] in wildcards])]),
} if {
	some grant in grants.broad
	wildcards := [[i, action] |
		some i, action in grant.statement.actions
		is_string(action)
		[service, operations] := split(action, ":")
		operations == "*"
		lower(service) in _privileged
	]
	count(wildcards) > 0
}
