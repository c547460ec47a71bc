# METADATA
# title: S3 bucket policies must not allow access to everyone
# description: |
#   Whoever learns or guesses the name of the bucket can use the allowed actions without credentials: copy data
#   sets and models, or overwrite what pipelines load next.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html
# custom:
#   id: GRD-AWS-004
#   severity: critical
#   category: access-control
#   systems: [s3]
#   resources: [aws_s3_bucket, aws_s3_bucket_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Name the principals, or bound the statement by organisation, account, network or calling service.
#
#         resource "aws_s3_bucket_policy" "exports" {
#           bucket = aws_s3_bucket.exports.id
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Sid       = "ReadExports"
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::111122223333:role/report-reader" }
#               Action    = ["s3:GetObject"]
#               Resource  = "${aws_s3_bucket.exports.arn}/*"
#             }]
#           })
#         }
package guard.policies.aws.s3_policy_public

import data.guard.lib.aws.data.access
import data.guard.lib.aws.data.s3

deny contains {
	"resource": policy.resource.id,
	"path": array.concat(["policy"], grant.path),
	"message": sprintf("bucket policy allows %s to everyone", [grant.actions]),
} if {
	some policy in s3.policies
	some grant in access.grants_to_everyone(policy.document)
	not s3.is_blocked(s3.names(policy.resource), "restrict_public_buckets")
}
