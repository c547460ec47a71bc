# METADATA
# title: S3 buckets must not be destroyed together with their objects
# description: |
#   A mistaken or malicious `terraform destroy`, or a rename that replaces the bucket, erases every object and
#   version in one step; without the switch the bucket refuses to go while it holds data.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket
# custom:
#   id: GRD-AWS-015
#   severity: low
#   category: availability
#   systems: [s3]
#   resources: [aws_s3_bucket]
#   controls:
#     direct: ["soc2:A1.2"]
#     supporting: ["gdpr:32(1)(c)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Leave force_destroy off outside throw-away environments.
#
#         resource "aws_s3_bucket" "registry" {
#           bucket        = "acme-model-registry"
#           force_destroy = false
#         }
package guard.policies.aws.s3_force_destroy

import data.guard.lib.aws.data.settings

deny contains {
	"resource": bucket.id,
	"path": ["force_destroy"],
	"message": "force_destroy is true: deleting the bucket deletes every object and version in it",
} if {
	some bucket in input.resources.aws_s3_bucket
	settings.may_be_on(bucket.config.force_destroy)
}
