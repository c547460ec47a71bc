# METADATA
# title: Trust policies must allow only the action that assumes the role
# description: |
#   With every action allowed, whoever may assume the role also chooses the session tags and the
#   source identity of the session: access that depends on tags is given by the caller to itself,
#   and the trail names whoever the caller wants.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html
# custom:
#   id: GRD-AWS-540
#   severity: low
#   category: access-control
#   systems: [iam, sts]
#   resources: [aws_iam_role, data.aws_iam_policy_document]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:25"]
#   remediation: |
#     Name the action.
#
#         resource "aws_iam_role" "trainer" {
#           assume_role_policy = jsonencode({
#             Statement = [{
#               Effect    = "Allow"
#               Action    = "sts:AssumeRole"
#               Principal = { Service = "sagemaker.amazonaws.com" }
#             }]
#           })
#         }
package guard.policies.aws.iam_trust_every_action

import data.guard.lib.aws.trust
import data.guard.lib.iam

deny contains {
	"resource": entry.resource,
	"path": trust.at(entry, iam.action_at(entry.statement, i)),
	"message": sprintf("the trust policy allows %s, not only sts:AssumeRole", [action]),
} if {
	some entry in trust.allowed
	some i, action in entry.statement.actions
	action in {"*", "*:*", "sts:*"}
}
