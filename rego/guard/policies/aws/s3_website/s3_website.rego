# METADATA
# title: S3 buckets must not serve websites over their plain HTTP endpoint
# description: |
#   The website endpoints of S3 speak HTTP only, to everyone: someone on the path reads what visitors load and
#   can put scripts into it, and the bucket has to be public to work at all.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html
# custom:
#   id: GRD-AWS-012
#   severity: low
#   category: encryption
#   systems: [s3]
#   resources: [aws_s3_bucket, aws_s3_bucket_website_configuration]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Serve the bucket through CloudFront with origin access control, and drop the website configuration.
#
#         resource "aws_cloudfront_origin_access_control" "docs" {
#           name                              = "model-cards"
#           origin_access_control_origin_type = "s3"
#           signing_behavior                  = "always"
#           signing_protocol                  = "sigv4"
#         }
package guard.policies.aws.s3_website

import data.guard.lib.value

deny contains {
	"resource": bucket.id,
	"path": ["website"],
	"message": "website block serves the bucket over HTTP without TLS",
} if {
	some bucket in input.resources.aws_s3_bucket
	_is_written(bucket.config.website)
}

# A website that only redirects serves no content of its own.
deny contains {
	"resource": website.id,
	"path": ["index_document"],
	"message": "website configuration serves the bucket over HTTP without TLS",
} if {
	some website in input.resources.aws_s3_bucket_website_configuration
	not website.config.redirect_all_requests_to
}

_is_written(blocks) if blocks[0]

_is_written(blocks) if value.is_unknown(blocks)
