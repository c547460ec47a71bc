# METADATA
# title: CloudFront must not accept TLS below 1.2 from viewers
# description: |
#   TLS 1.0 and 1.1 have known attacks on their ciphers and hashes. A viewer who is pushed down
#   to them can be read by whoever sits on the path.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html
# custom:
#   id: GRD-AWS-382
#   severity: medium
#   category: encryption
#   systems: [cloudfront]
#   resources: [aws_cloudfront_distribution]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Use an own certificate with TLSv1.2_2021 or later; the default certificate always offers
#     TLS 1.0.
#
#         resource "aws_cloudfront_distribution" "docs" {
#           viewer_certificate {
#             minimum_protocol_version = "TLSv1.2_2021"
#           }
#         }
package guard.policies.aws.cloudfront_tls_minimum

import data.guard.lib.value

_old := {"SSLv3", "TLSv1", "TLSv1_2016", "TLSv1.1_2016"}

deny contains {
	"resource": distribution.id,
	"path": ["viewer_certificate", i, "minimum_protocol_version"],
	"message": sprintf("minimum_protocol_version %s is below TLS 1.2", [object.get(distribution.config, ["viewer_certificate", i, "minimum_protocol_version"], "TLSv1 (the default)")]),
} if {
	some distribution in input.resources.aws_cloudfront_distribution
	some i, certificate in value.as_list(distribution.config.viewer_certificate)
	not value.is_true(object.get(distribution.config, ["viewer_certificate", i, "cloudfront_default_certificate"], false))
	object.get(distribution.config, ["viewer_certificate", i, "minimum_protocol_version"], "TLSv1") in _old
	certificate != {}
}

deny contains {
	"resource": distribution.id,
	"path": ["viewer_certificate", i, "cloudfront_default_certificate"],
	"message": "the default certificate accepts TLS 1.0 from viewers",
} if {
	some distribution in input.resources.aws_cloudfront_distribution
	some i, certificate in value.as_list(distribution.config.viewer_certificate)
	value.is_true(certificate.cloudfront_default_certificate)
}

deny contains {
	"resource": distribution.id,
	"path": ["viewer_certificate"],
	"message": "no viewer_certificate: the default certificate accepts TLS 1.0 from viewers",
} if {
	some distribution in input.resources.aws_cloudfront_distribution
	not distribution.config.viewer_certificate
}
