# METADATA
# title: CloudFront must not serve viewers over plain HTTP
# description: |
#   With "allow-all" a viewer who types or follows an http:// address talks in clear text. An
#   attacker on the same network reads cookies and replaces what is delivered.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-3
# custom:
#   id: GRD-AWS-381
#   severity: medium
#   category: encryption
#   systems: [cloudfront]
#   resources: [aws_cloudfront_distribution]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Redirect to HTTPS.
#
#         resource "aws_cloudfront_distribution" "models" {
#           default_cache_behavior {
#             viewer_protocol_policy = "redirect-to-https"
#           }
#         }
package guard.policies.aws.cloudfront_viewer_http

import data.guard.lib.value

deny contains {
	"resource": distribution.id,
	"path": [field, i, "viewer_protocol_policy"],
	"message": sprintf(`%s: viewer_protocol_policy "allow-all" serves plain HTTP`, [field]),
} if {
	some distribution in input.resources.aws_cloudfront_distribution
	some field in ["default_cache_behavior", "ordered_cache_behavior"]
	some i, behavior in value.as_list(distribution.config[field])
	behavior.viewer_protocol_policy == "allow-all"
}
