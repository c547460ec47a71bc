# METADATA
# title: Event data stores must be protected against deletion
# description: |
#   The store holds years of evidence. Without protection one call by an intruder, or a wrong
#   plan, removes it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-eds-termination-protection.html
# custom:
#   id: GRD-AWS-516
#   severity: low
#   category: availability
#   systems: [cloudtrail]
#   resources: [aws_cloudtrail_event_data_store]
#   controls:
#     supporting: ["soc2:A1.2", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave termination protection on.
#
#         resource "aws_cloudtrail_event_data_store" "lake" {
#           termination_protection_enabled = true
#         }
package guard.policies.aws.cloudtrail_event_store_protection

import data.guard.lib.value

deny contains {
	"resource": store.id,
	"path": ["termination_protection_enabled"],
	"message": "termination protection is off",
} if {
	some store in input.resources.aws_cloudtrail_event_data_store
	value.is_false(store.config.termination_protection_enabled)
}
