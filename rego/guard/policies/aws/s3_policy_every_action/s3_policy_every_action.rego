# METADATA
# title: S3 bucket policies must not allow every action
# description: |
#   A grantee that only reads can also delete the objects, change the policy itself and switch off versioning
#   and logging: one stolen credential becomes control of the bucket.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   id: GRD-AWS-006
#   severity: medium
#   category: access-control
#   systems: [s3]
#   resources: [aws_s3_bucket, aws_s3_bucket_policy]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["gdpr:25", "gdpr:32(1)(b)"]
#   remediation: |
#     List the actions that the principal needs.
#
#         resource "aws_s3_bucket_policy" "checkpoints" {
#           bucket = aws_s3_bucket.checkpoints.id
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::111122223333:role/evaluator" }
#               Action    = ["s3:GetObject", "s3:ListBucket"]
#               Resource  = [aws_s3_bucket.checkpoints.arn, "${aws_s3_bucket.checkpoints.arn}/*"]
#             }]
#           })
#         }
package guard.policies.aws.s3_policy_every_action

import data.guard.lib.aws.data.access
import data.guard.lib.aws.data.s3
import data.guard.lib.value

deny contains {
	"resource": policy.resource.id,
	"path": array.concat(["policy"], grant.path),
	"message": sprintf("bucket policy allows action %s to its principals", [grant.action]),
} if {
	some policy in s3.policies
	some grant in access.grants_of_every_action(policy.document, "s3")
}

deny contains {
	"resource": policy.resource.id,
	"path": ["policy"],
	"message": "bucket policy is not known before deployment",
} if {
	some policy in s3.policies
	value.is_unknown(policy.document)
}
