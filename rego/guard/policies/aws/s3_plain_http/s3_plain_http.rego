# METADATA
# title: S3 bucket policies must deny requests over plain HTTP
# description: |
#   The S3 endpoints answer plain HTTP too. Someone on the path of a client that is misconfigured or redirected
#   reads the objects and the signed requests, and can alter a model while it is downloaded.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html
# custom:
#   id: GRD-AWS-005
#   severity: medium
#   category: encryption
#   systems: [s3]
#   resources: [aws_s3_bucket, aws_s3_bucket_policy]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Add a statement that denies every action when aws:SecureTransport is false.
#
#         resource "aws_s3_bucket_policy" "labels" {
#           bucket = aws_s3_bucket.labels.id
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Sid       = "DenyPlainHttp"
#               Effect    = "Deny"
#               Principal = "*"
#               Action    = "s3:*"
#               Resource  = [aws_s3_bucket.labels.arn, "${aws_s3_bucket.labels.arn}/*"]
#               Condition = { Bool = { "aws:SecureTransport" = "false" } }
#             }]
#           })
#         }
package guard.policies.aws.s3_plain_http

import data.guard.lib.aws.data.access
import data.guard.lib.reference
import data.guard.lib.value

_attached := object.get(input.resources, "aws_s3_bucket_policy", [])

_governed := reference.all_targets(_attached, "bucket")

# A bucket has one policy at most, so one that does not deny settles the matter.
deny contains {
	"resource": policy.id,
	"path": _place(policy),
	"message": "the bucket policy does not deny requests over plain HTTP (aws:SecureTransport false)",
} if {
	some policy in _attached
	policy.config.policy
	not access.denies_plain_http(policy.config.policy)
}

deny contains object.union(_doubt, {
	"resource": bucket.id,
	"path": _place(bucket),
	"message": "no bucket policy denies requests over plain HTTP (aws:SecureTransport false)",
}) if {
	some bucket in input.resources.aws_s3_bucket
	not access.denies_plain_http(object.get(bucket.config, "policy", null))
	not reference.includes(_governed, bucket)
}

default _doubt := {}

_doubt := {"unknown": expression} if expression := reference.unresolved(_attached, "bucket")

# A statement that cannot be known may be the denial
_place(resource) := ["policy", "Statement", open[0]] if {
	is_array(resource.config.policy.Statement)
	open := [i | some i, statement in resource.config.policy.Statement; value.is_unknown(statement)]
	count(open) > 0
} else := ["policy"]
