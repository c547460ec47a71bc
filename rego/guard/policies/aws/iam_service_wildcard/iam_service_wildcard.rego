# METADATA
# title: IAM policies must not allow all actions of a service on every resource
# description: |
#   A whole service on every resource includes deleting, sharing and reconfiguring what other
#   teams own. One compromised workload can then empty or publish all buckets, tables or
#   machines of the account.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-21
#   - ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
# custom:
#   id: GRD-AWS-302
#   severity: medium
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
#     Name the actions that are called, and the resources where the service supports them.
#
#         resource "aws_iam_role_policy" "pipeline" {
#           policy = jsonencode({
#             Statement = [{
#               Action   = ["s3:GetObject", "ecr:BatchGetImage"]
#               Resource = ["arn:aws:s3:::features/*", "arn:aws:ecr:eu-west-1:111122223333:repository/trainer"]
#             }]
#           })
#         }
package guard.policies.aws.iam_service_wildcard

import data.guard.lib.aws.grants
import data.guard.lib.iam

# Reported by the policy about identity, key and secret services
_privileged := {
	"account", "cloudformation", "iam", "identitystore", "kms", "organizations", "secretsmanager", "sso",
	"sso-directory", "ssm", "sts",
}

# Services whose actions neither reach data nor change what others run
_harmless := {
	"bcm-pricing-calculator", "ce", "cloudwatch", "cur", "ec2messages", "health", "pi", "pricing", "servicequotas",
	"ssmmessages", "support", "tag", "trustedadvisor", "xray",
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
		service != "*"
		not lower(service) in (_privileged | _harmless)
	]
	count(wildcards) > 0
}

# Every action on all of one service's resources is the same, spelled the other way round
deny contains {
	"resource": grant.resource,
	"path": grants.at(grant, iam.action_at(grant.statement, i)),
	"message": sprintf("%s is allowed on %s", [action, concat(", ", [resource | some resource in grant.statement.resources; is_string(resource)])]),
} if {
	some grant in grants.broad
	not "*" in grant.statement.resources
	some i, action in grant.statement.actions
	action in {"*", "*:*"}
}
