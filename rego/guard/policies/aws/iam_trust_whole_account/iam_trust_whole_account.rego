# METADATA
# title: IAM roles must not trust a whole account without a condition
# description: |
#   The root principal of an account stands for every identity in it that may call
#   sts:AssumeRole. When the account is a vendor's, a missing external id also lets another
#   customer of that vendor reach this role through it, as a confused deputy.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
# custom:
#   id: GRD-AWS-315
#   severity: low
#   category: access-control
#   systems: [iam, sts]
#   resources: [aws_iam_role, data.aws_iam_policy_document]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the role in the other account, or demand an external id for a third party.
#
#         resource "aws_iam_role" "monitoring_vendor" {
#           assume_role_policy = jsonencode({
#             Statement = [{
#               Condition = { StringEquals = { "sts:ExternalId" = "tenant-8841" } }
#             }]
#           })
#         }
package guard.policies.aws.iam_trust_whole_account

import data.guard.lib.aws.trust
import data.guard.lib.iam

deny contains {
	"resource": entry.resource,
	"path": trust.at(entry, entry.statement.principal_path),
	"message": sprintf("every identity of account %s may assume the role, and no condition narrows it", [accounts[0]]),
} if {
	some entry in trust.allowed
	not iam.is_narrowed(entry.statement)
	not "aws:multifactorauthpresent" in {lower(condition.variable) |
		some condition in entry.statement.conditions
		is_string(condition.variable)
	}
	accounts := sort([account |
		some principal in entry.statement.principals
		principal.type == "AWS"
		some id in principal.ids
		is_string(id)
		account := regex.find_n(`[0-9]{12}`, id, 1)[0]
		regex.match(`^(arn:aws[a-z-]*:iam::)?[0-9]{12}(:root)?$`, id)
	])
	count(accounts) > 0
}
