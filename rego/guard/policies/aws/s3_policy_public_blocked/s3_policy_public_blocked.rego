# METADATA
# title: S3 bucket policies must not allow everyone behind a public access block
# description: |
#   Only the block stands between the Internet and the objects: whoever switches it off for an hour,
#   or copies the policy to another bucket, publishes them. Where the block came first, the policy
#   cannot even be deployed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   id: GRD-AWS-549
#   severity: low
#   category: access-control
#   systems: [s3]
#   resources: [aws_s3_bucket, aws_s3_bucket_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Name the principals that need the objects.
#
#         resource "aws_s3_bucket_policy" "features" {
#           policy = jsonencode({
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::111122223333:role/trainer" }
#               Action    = "s3:GetObject"
#               Resource  = "${aws_s3_bucket.features.arn}/*"
#             }]
#           })
#         }
package guard.policies.aws.s3_policy_public_blocked

import data.guard.lib.aws.data.access
import data.guard.lib.aws.data.s3
import data.guard.lib.value

deny contains {
	"resource": policy.resource.id,
	"path": array.concat(["policy"], grant.path),
	"message": sprintf("bucket policy allows %s to everyone; only the public access block holds it back", [grant.actions]),
} if {
	some policy in s3.policies
	not value.is_unknown(policy.document)
	some grant in access.grants_to_everyone(policy.document)
	s3.is_blocked(s3.names(policy.resource), "restrict_public_buckets")
}
