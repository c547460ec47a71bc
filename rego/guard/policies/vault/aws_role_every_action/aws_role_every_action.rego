# METADATA
# title: Vault's AWS roles must not grant every action
# description: |
#   Whoever may read the role's credentials gets an administrator of the AWS account, made for him by Vault and gone
#   from the account before anybody looks.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/secrets/aws
# custom:
#   id: GRD-VLT-027
#   severity: high
#   category: access-control
#   systems: [vault, iam]
#   resources: [vault/aws-role, vault_aws_secret_backend_role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the actions and the resources.
#
#         policy_document = jsonencode({
#           Version   = "2012-10-17"
#           Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "arn:aws:s3:::features/*" }]
#         })
package guard.policies.vault.aws_role_every_action

import data.guard.lib.iam

deny contains {
	"resource": role.id,
	"path": array.concat(["policy_document"], statement.action_path),
	"message": "credentials of the role may do every action on every resource of the AWS account",
} if {
	some type in {"vault/aws-role", "vault_aws_secret_backend_role"}
	some role in input.resources[type]
	some statement in iam.statements(role.config.policy_document)
	iam.is_allow(statement)
	not iam.is_conditional(statement)
	some action in statement.actions
	action in {"*", "*:*"}
	"*" in statement.resources
}
