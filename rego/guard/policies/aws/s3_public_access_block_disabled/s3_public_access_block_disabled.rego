# METADATA
# title: S3 public access blocks must set all four switches
# description: |
#   With a switch off, one mistaken ACL or bucket policy is enough to hand the data to the Internet, and nothing
#   in the account stops it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_public_access_block
# custom:
#   id: GRD-AWS-002
#   severity: high
#   category: access-control
#   systems: [s3]
#   resources:
#     - aws_s3_bucket_public_access_block
#     - aws_s3_account_public_access_block
#     - aws_s3_access_point
#     - aws_s3control_multi_region_access_point
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Set all four switches; publish through CloudFront with origin access control where objects must be public.
#
#         resource "aws_s3_bucket_public_access_block" "features" {
#           bucket = aws_s3_bucket.features.id
#
#           block_public_acls       = true
#           block_public_policy     = true
#           ignore_public_acls      = true
#           restrict_public_buckets = true
#         }
package guard.policies.aws.s3_public_access_block_disabled

import data.guard.lib.aws.data.settings
import data.guard.lib.value

_switches := ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"]

# Terraform's own default for an absent switch is false in blocks of buckets and accounts.
deny contains {
	"resource": block.id,
	"path": [off[0]],
	"message": sprintf("public access block leaves %s off (an absent switch is off)", [concat(", ", off)]),
} if {
	some type in {"aws_s3_bucket_public_access_block", "aws_s3_account_public_access_block"}
	some block in input.resources[type]
	off := _off(block.config)
	count(off) > 0
}

# Access points block public access unless they are told otherwise.
deny contains {
	"resource": point.id,
	"path": ["public_access_block_configuration", 0, off[0]],
	"message": sprintf("access point sets %s to false", [concat(", ", off)]),
} if {
	some point in input.resources.aws_s3_access_point
	off := _turned_off(point.config.public_access_block_configuration[0])
	count(off) > 0
}

deny contains {
	"resource": point.id,
	"path": ["details", 0, "public_access_block", 0, off[0]],
	"message": sprintf("multi-region access point sets %s to false", [concat(", ", off)]),
} if {
	some point in input.resources.aws_s3control_multi_region_access_point
	off := _turned_off(point.config.details[0].public_access_block[0])
	count(off) > 0
}

_off(config) := known if {
	known := [switch | some switch in _switches; not settings.may_be_on(object.get(config, switch, null))]
	count(known) > 0
} else := [switch | some switch in _switches; value.is_unknown(config[switch])]

_turned_off(config) := known if {
	known := [switch | some switch in _switches; value.is_false(config[switch])]
	count(known) > 0
} else := [switch | some switch in _switches; value.is_unknown(config[switch])]
