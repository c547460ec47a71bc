# METADATA
# title: S3 buckets must not use object ACLs for access control
# description: |
#   While ACLs are in force, any uploader can attach a grant to an object that no bucket policy shows, or keep
#   ownership of it, so that access cannot be reviewed in one place.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_ownership_controls
# custom:
#   id: GRD-AWS-014
#   severity: low
#   category: access-control
#   systems: [s3]
#   resources: [aws_s3_bucket_ownership_controls]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Let the bucket owner own all objects, which switches ACLs off; new buckets have done so since April 2023.
#
#         resource "aws_s3_bucket_ownership_controls" "uploads" {
#           bucket = aws_s3_bucket.uploads.id
#
#           rule {
#             object_ownership = "BucketOwnerEnforced"
#           }
#         }
package guard.policies.aws.s3_acls_enabled

import data.guard.lib.aws.data.settings

_unsafe := {"BucketOwnerPreferred", "ObjectWriter"}

deny contains {
	"resource": ownership.id,
	"path": ["rule", 0, "object_ownership"],
	"message": "object_ownership keeps object ACLs in force (BucketOwnerEnforced, the default of new buckets, switches them off)",
} if {
	some ownership in input.resources.aws_s3_bucket_ownership_controls
	settings.may_be(ownership.config.rule[0].object_ownership, _unsafe)
}
