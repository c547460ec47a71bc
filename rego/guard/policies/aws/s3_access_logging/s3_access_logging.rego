# METADATA
# title: S3 buckets must log access to their objects
# description: |
#   After a leak nobody can tell which objects were read, by whom and from where: management events of
#   CloudTrail do not include reads and writes of objects.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_logging
# custom:
#   id: GRD-AWS-009
#   severity: low
#   category: logging
#   systems: [s3]
#   resources: [aws_s3_bucket]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Deliver server access logs to a bucket kept for logs.
#
#         resource "aws_s3_bucket_logging" "predictions" {
#           bucket        = aws_s3_bucket.predictions.id
#           target_bucket = "acme-access-logs"
#           target_prefix = "predictions/"
#         }
package guard.policies.aws.s3_access_logging

import data.guard.lib.reference

_companions := object.get(input.resources, "aws_s3_bucket_logging", [])

_logged := reference.all_targets(_companions, "bucket")

# Buckets that receive the logs of others need none of their own.
_receiving := reference.all_targets(_companions, "target_bucket") | {target |
	some bucket in input.resources.aws_s3_bucket
	some target in reference.targets(bucket.config.logging[0].target_bucket)
}

default _open := {}

_open := {"unknown": expression} if expression := reference.unresolved(_companions, "bucket")

deny contains object.union(_open, {
	"resource": bucket.id,
	"path": ["logging"],
	"message": "server access logging is not configured (it is off by default)",
}) if {
	some bucket in input.resources.aws_s3_bucket
	not bucket.config.logging[0]
	not reference.includes(_logged, bucket)
	not reference.includes(_receiving, bucket)
}
