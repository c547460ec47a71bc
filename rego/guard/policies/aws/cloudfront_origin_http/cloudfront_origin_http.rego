# METADATA
# title: CloudFront must reach its origins over HTTPS
# description: |
#   Between the edge and the origin the request crosses the open Internet. Over plain HTTP
#   everything the viewer sent encrypted is readable on that leg.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-9
# custom:
#   id: GRD-AWS-386
#   severity: medium
#   category: encryption
#   systems: [cloudfront]
#   resources: [aws_cloudfront_distribution]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Use HTTPS towards the origin.
#
#         resource "aws_cloudfront_distribution" "inference" {
#           origin {
#             custom_origin_config {
#               origin_protocol_policy = "https-only"
#             }
#           }
#         }
package guard.policies.aws.cloudfront_origin_http

import data.guard.lib.value

# Website endpoints of S3 offer plain HTTP only
_is_website(origin) if {
	is_string(origin.domain_name)
	contains(origin.domain_name, "s3-website")
}

deny contains {
	"resource": distribution.id,
	"path": ["origin", i, "custom_origin_config", j, "origin_protocol_policy"],
	"message": sprintf(`origin_protocol_policy "%s" sends requests to the origin over plain HTTP`, [custom.origin_protocol_policy]),
} if {
	some distribution in input.resources.aws_cloudfront_distribution
	some i, origin in value.as_list(distribution.config.origin)
	not _is_website(origin)
	some j, custom in value.as_list(origin.custom_origin_config)
	_is_plain(custom.origin_protocol_policy, distribution)
}

_is_plain(policy, _) if policy == "http-only"

_is_plain(policy, distribution) if {
	policy == "match-viewer"
	some field in ["default_cache_behavior", "ordered_cache_behavior"]
	some behavior in value.as_list(distribution.config[field])
	behavior.viewer_protocol_policy == "allow-all"
}
