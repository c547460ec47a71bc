# METADATA
# title: KMS keys must wait two weeks or more before they are deleted
# description: |
#   Deleting the key destroys everything under it. A week may pass before anybody notices that a key was
#   scheduled, by mistake or to hold the data to ransom.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key
# custom:
#   id: GRD-AWS-235
#   severity: low
#   category: availability
#   systems: [kms]
#   resources: [aws_kms_key, aws_kms_external_key, aws_kms_replica_key]
#   controls:
#     direct: ["soc2:A1.2"]
#     supporting: ["gdpr:32(1)(c)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Leave deletion_window_in_days at 30, its default.
#
#         resource "aws_kms_key" "archive" {
#           description             = "Archive"
#           enable_key_rotation     = true
#           deletion_window_in_days = 30
#         }
package guard.policies.aws.kms_deletion_window

import data.guard.lib.aws.data.settings

deny contains {
	"resource": key.id,
	"path": ["deletion_window_in_days"],
	"message": sprintf("deletion_window_in_days is %v, fewer than 14 (the default is 30)", [days]),
} if {
	some type in {"aws_kms_external_key", "aws_kms_key", "aws_kms_replica_key"}
	some key in input.resources[type]
	days := key.config.deletion_window_in_days
	not settings.at_least(days, 14)
}
