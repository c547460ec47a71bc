# METADATA
# title: S3 buckets must be covered by a public access block
# description: |
#   Buckets made since April 2023 start out blocked, older or imported ones do not, and anyone who may edit the
#   bucket can lift a block that no configuration restores. A later public policy or ACL then exposes the data.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
#   - ref: https://aws.amazon.com/about-aws/whats-new/2022/12/amazon-s3-automatically-enable-block-public-access-disable-access-control-lists-buckets-april-2023/
# custom:
#   id: GRD-AWS-003
#   severity: low
#   category: access-control
#   systems: [s3]
#   resources: [aws_s3_bucket]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Manage a public access block for the bucket, or one for the whole account.
#
#         resource "aws_s3_bucket_public_access_block" "models" {
#           bucket                  = aws_s3_bucket.models.id
#           block_public_acls       = true
#           block_public_policy     = true
#           ignore_public_acls      = true
#           restrict_public_buckets = true
#         }
package guard.policies.aws.s3_public_access_block_missing

import data.guard.lib.reference

_blocks := object.get(input.resources, "aws_s3_bucket_public_access_block", [])

_covered := reference.all_targets(_blocks, "bucket")

default _open := {}

_open := {"unknown": expression} if expression := reference.unresolved(_blocks, "bucket")

deny contains object.union(_open, {
	"resource": bucket.id,
	"path": [],
	"message": "no public access block covers the bucket: only the default of buckets made since April 2023 does",
}) if {
	some bucket in input.resources.aws_s3_bucket
	not reference.includes(_covered, bucket)
	count(object.get(input.resources, "aws_s3_account_public_access_block", [])) == 0
}
