# METADATA
# title: CloudFront distributions must have a web ACL
# description: |
#   The edge is the best place to stop injection attempts, known bad addresses and floods.
#   Without a web ACL all of them are forwarded to the origin.
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/cloudfront-features.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-6
# custom:
#   id: GRD-AWS-384
#   severity: low
#   category: network
#   systems: [cloudfront, waf]
#   resources: [aws_cloudfront_distribution]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Associate a web ACL of scope CLOUDFRONT.
#
#         resource "aws_cloudfront_distribution" "api" {
#           web_acl_id = "arn:aws:wafv2:us-east-1:111122223333:global/webacl/edge/473e64fd"
#         }
package guard.policies.aws.cloudfront_waf

deny contains {
	"resource": distribution.id,
	"path": ["web_acl_id"],
	"message": "no web_acl_id: requests are not filtered",
} if {
	some distribution in input.resources.aws_cloudfront_distribution
	object.get(distribution.config, "web_acl_id", "") == ""
}
