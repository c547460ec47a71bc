# METADATA
# title: Snapshot lifecycle policies must encrypt copies in other regions
# description: |
#   Every scheduled copy of the snapshots lies in the other region in the clear, year after year.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dlm_lifecycle_policy
# custom:
#   id: GRD-AWS-245
#   severity: medium
#   category: encryption
#   systems: [dlm]
#   resources: [aws_dlm_lifecycle_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set encrypted in the rule, with a key of the destination region.
#
#         resource "aws_dlm_lifecycle_policy" "daily" {
#           description        = "Daily snapshots"
#           execution_role_arn = "arn:aws:iam::111122223333:role/dlm"
#
#           policy_details {
#             resource_types = ["VOLUME"]
#             target_tags    = { Backup = "daily" }
#
#             schedule {
#               name = "daily"
#
#               create_rule {
#                 interval = 24
#               }
#
#               retain_rule {
#                 count = 14
#               }
#
#               cross_region_copy_rule {
#                 target    = "eu-central-1"
#                 encrypted = true
#               }
#             }
#           }
#         }
package guard.policies.aws.dlm_copy_encryption

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": policy.id,
	"path": ["policy_details", 0, "schedule", i, "cross_region_copy_rule", j, "encrypted"],
	"message": "copies of snapshots in another region are not encrypted",
} if {
	some policy in input.resources.aws_dlm_lifecycle_policy
	some i, schedule in settings.items(policy.config.policy_details[0].schedule)
	some j, rule in settings.items(schedule.cross_region_copy_rule)
	is_object(rule)
	not value.is_unknown(rule)
	not value.is_true(object.get(rule, "encrypted", null))
}
