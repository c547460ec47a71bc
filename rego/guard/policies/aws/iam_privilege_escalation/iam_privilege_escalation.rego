# METADATA
# title: IAM policies must not let their holder change the rights of every identity
# description: |
#   Each of these actions, on every user, role or policy, turns a limited identity into an
#   administrator in one call, by writing itself a policy, a new policy version, a key for
#   another user or a new trust policy.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
#   - ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
# custom:
#   id: GRD-AWS-305
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
#     Name the users, roles and policies the automation manages, and require a permissions
#     boundary on what it creates.
#
#         resource "aws_iam_policy" "deployer" {
#           policy = jsonencode({
#             Statement = [{
#               Resource = ["arn:aws:iam::111122223333:role/ml/*", "arn:aws:iam::111122223333:policy/ml/*"]
#             }]
#           })
#         }
package guard.policies.aws.iam_privilege_escalation

import data.guard.lib.aws.grants

_actions := {
	"iam:AddUserToGroup", "iam:AttachGroupPolicy", "iam:AttachRolePolicy", "iam:AttachUserPolicy",
	"iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:CreatePolicyVersion", "iam:DeleteRolePermissionsBoundary",
	"iam:DeleteUserPermissionsBoundary", "iam:PutGroupPolicy", "iam:PutRolePolicy", "iam:PutUserPolicy",
	"iam:SetDefaultPolicyVersion", "iam:UpdateAssumeRolePolicy", "iam:UpdateLoginProfile",
	"sso:AttachManagedPolicyToPermissionSet", "sso:CreateAccountAssignment", "sso:PutInlinePolicyToPermissionSet",
}

deny contains violation if {
	some grant in grants.broad
	violation := grants.violation(grant, _actions, "lets the holder make itself an administrator")
}
