# METADATA
# title: CloudFront must not use SSL or TLS below 1.2 towards its origins
# description: |
#   The edge accepts the worst protocol in the list when the origin, or somebody between, offers
#   nothing better. SSLv3, TLS 1.0 and 1.1 can then be attacked on the open Internet.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-10
# custom:
#   id: GRD-AWS-387
#   severity: medium
#   category: encryption
#   systems: [cloudfront]
#   resources: [aws_cloudfront_distribution]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     List TLSv1.2 alone.
#
#         resource "aws_cloudfront_distribution" "serving" {
#           origin {
#             custom_origin_config {
#               origin_ssl_protocols = ["TLSv1.2"]
#             }
#           }
#         }
package guard.policies.aws.cloudfront_origin_tls

import data.guard.lib.value

deny contains {
	"resource": distribution.id,
	"path": ["origin", i, "custom_origin_config", j, "origin_ssl_protocols"],
	"message": sprintf("%s offered to the origin", [concat(", ", old)]),
} if {
	some distribution in input.resources.aws_cloudfront_distribution
	some i, origin in value.as_list(distribution.config.origin)
	some j, custom in value.as_list(origin.custom_origin_config)
	old := [protocol | some protocol in value.as_list(custom.origin_ssl_protocols); protocol in {"SSLv3", "TLSv1", "TLSv1.1"}]
	count(old) > 0
}
