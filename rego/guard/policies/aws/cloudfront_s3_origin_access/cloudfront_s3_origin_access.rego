# METADATA
# title: CloudFront must reach S3 origins with an access identity
# description: |
#   Without origin access control the bucket itself has to be public for the distribution to
#   work. Readers then go round the edge, its web ACL, its signed URLs and its logs.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-13
# custom:
#   id: GRD-AWS-385
#   severity: medium
#   category: access-control
#   systems: [cloudfront, s3]
#   resources: [aws_cloudfront_distribution]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Give the origin an origin access control, and keep the bucket private.
#
#         resource "aws_cloudfront_distribution" "reports" {
#           origin {
#             origin_access_control_id = aws_cloudfront_origin_access_control.reports.id
#           }
#         }
package guard.policies.aws.cloudfront_s3_origin_access

import data.guard.lib.value

deny contains {
	"resource": distribution.id,
	"path": ["origin", i, "origin_access_control_id"],
	"message": "S3 origin without origin access control or identity",
} if {
	some distribution in input.resources.aws_cloudfront_distribution
	some i, origin in value.as_list(distribution.config.origin)
	_is_bucket(origin)
	not _has_control(distribution, i)
	not _has_identity(distribution, i)
}

_is_bucket(origin) if {
	is_string(origin.domain_name)
	regex.match(`\.s3([.-][a-z0-9-]+)?\.amazonaws\.com(\.cn)?$`, origin.domain_name)
	not contains(origin.domain_name, "s3-website")
	not origin.custom_origin_config
}

_is_bucket(origin) if {
	some id in value.as_list(origin.domain_name["$refs"])
	regex.match(`(^|\.)aws_s3_bucket\.[^.]+$`, id)
	not origin.custom_origin_config
}

_has_control(distribution, i) if {
	object.get(distribution.config, ["origin", i, "origin_access_control_id"], "") != ""
}

_has_identity(distribution, i) if {
	object.get(distribution.config, ["origin", i, "s3_origin_config", 0, "origin_access_identity"], "") != ""
}
