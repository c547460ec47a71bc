# METADATA
# title: Rights must be given to groups or roles, not to single users
# description: |
#   Rights on single users survive a change of team and are left out of every review by role. An
#   account that was forgotten this way is a favourite way in.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-2
# custom:
#   id: GRD-AWS-322
#   severity: low
#   category: access-control
#   systems: [iam]
#   resources: [aws_iam_user_policy, aws_iam_user_policy_attachment, aws_iam_policy_attachment]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:25"]
#   remediation: |
#     Attach the policy to a group or, better, to a role that people assume through the
#     identity provider.
#
#         resource "aws_iam_group_policy_attachment" "reader" {
#           group      = "analysts"
#           policy_arn = "arn:aws:iam::111122223333:policy/feature-reader"
#         }
package guard.policies.aws.iam_user_policy_attached

deny contains {
	"resource": policy.id,
	"path": [],
	"message": "policy is attached to a user in person",
} if {
	some type in {"aws_iam_user_policy", "aws_iam_user_policy_attachment"}
	some policy in input.resources[type]
}

deny contains {
	"resource": attachment.id,
	"path": ["users"],
	"message": "policy is attached to users in person",
} if {
	some attachment in input.resources.aws_iam_policy_attachment
	not attachment.config.users == []
	attachment.config.users
}
