# METADATA
# title: Versioned S3 buckets must require MFA to delete versions
# description: |
#   A stolen access key that may delete object versions can purge every version of the data for good; with MFA
#   delete the key alone is not enough.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html
# custom:
#   id: GRD-AWS-008
#   severity: low
#   profile: strict
#   category: access-control
#   systems: [s3]
#   resources: [aws_s3_bucket, aws_s3_bucket_versioning]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.312(c)(1)"]
#     supporting: ["soc2:PI1.5", "gdpr:32(1)(c)"]
#   remediation: |
#     Enable MFA delete, as the root user of the account and with its MFA device.
#
#         resource "aws_s3_bucket_versioning" "ledger" {
#           bucket = aws_s3_bucket.ledger.id
#           mfa    = var.root_mfa
#
#           versioning_configuration {
#             status     = "Enabled"
#             mfa_delete = "Enabled"
#           }
#         }
package guard.policies.aws.s3_mfa_delete

import data.guard.lib.value

deny contains {
	"resource": versioning.id,
	"path": ["versioning_configuration", 0, "mfa_delete"],
	"message": "mfa_delete is not Enabled (the default is Disabled)",
} if {
	some versioning in input.resources.aws_s3_bucket_versioning
	versioning.config.versioning_configuration[0].status == "Enabled"
	not versioning.config.versioning_configuration[0].mfa_delete == "Enabled"
}

deny contains {
	"resource": bucket.id,
	"path": ["versioning", 0, "mfa_delete"],
	"message": "mfa_delete is not true (the default is false)",
} if {
	some bucket in input.resources.aws_s3_bucket
	value.is_true(bucket.config.versioning[0].enabled)
	not value.is_true(object.get(bucket.config, ["versioning", 0, "mfa_delete"], null))
}
