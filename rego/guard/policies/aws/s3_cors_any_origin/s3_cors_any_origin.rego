# METADATA
# title: S3 CORS rules must not allow every origin
# description: |
#   Any web page that a signed-in user visits can call the bucket from that user's browser and read the answers,
#   with presigned or cookie-borne access that was meant for one site.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_cors_configuration
# custom:
#   id: GRD-AWS-011
#   severity: low
#   category: access-control
#   systems: [s3]
#   resources: [aws_s3_bucket, aws_s3_bucket_cors_configuration]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     List the origins that serve your pages.
#
#         resource "aws_s3_bucket_cors_configuration" "annotation" {
#           bucket = aws_s3_bucket.annotation.id
#
#           cors_rule {
#             allowed_methods = ["GET", "PUT"]
#             allowed_origins = ["https://annotate.example.org"]
#             max_age_seconds = 3000
#           }
#         }
package guard.policies.aws.s3_cors_any_origin

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": resource.id,
	"path": ["cors_rule", i, "allowed_origins"],
	"message": sprintf("CORS rule allows %v from every origin (*)", [object.get(rule, "allowed_methods", [])]),
} if {
	some type in {"aws_s3_bucket", "aws_s3_bucket_cors_configuration"}
	some resource in input.resources[type]
	some i, rule in settings.items(resource.config.cors_rule)
	_any_origin(rule.allowed_origins)
}

_any_origin(origins) if "*" in origins

_any_origin(origins) if value.is_unknown(origins)
