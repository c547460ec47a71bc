# METADATA
# title: IAM policies must not allow sharing every snapshot, image or bucket
# description: |
#   Sharing is the quietest way to steal data. The holder gives a snapshot or a bucket to
#   another account, where a copy is made without a single download from this one.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html
# custom:
#   id: GRD-AWS-312
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
#     Name the snapshots, images, buckets or functions whose sharing this identity manages.
#
#         resource "aws_iam_policy" "backup_operator" {
#           policy = jsonencode({
#             Statement = [{
#               Resource = ["arn:aws:ec2:eu-west-1::snapshot/snap-0123456789abcdef0", "arn:aws:rds:eu-west-1:111122223333:snapshot:weekly"]
#             }]
#           })
#         }
package guard.policies.aws.iam_share_any_data

import data.guard.lib.aws.grants

_actions := {
	"ec2:ModifyImageAttribute", "ec2:ModifySnapshotAttribute", "ecr:SetRepositoryPolicy", "lambda:AddPermission",
	"ram:CreateResourceShare", "rds:ModifyDBClusterSnapshotAttribute", "rds:ModifyDBSnapshotAttribute",
	"redshift:AuthorizeSnapshotAccess", "s3:DeleteBucketPublicAccessBlock", "s3:PutBucketAcl", "s3:PutBucketPolicy",
	"s3:PutBucketPublicAccessBlock", "s3:PutObjectAcl", "s3:PutReplicationConfiguration",
	"secretsmanager:PutResourcePolicy", "ssm:ModifyDocumentPermission",
}

deny contains violation if {
	some grant in grants.broad
	violation := grants.violation(grant, _actions, "lets the holder give them to another account")
}
