# METADATA
# title: Retention policies of Cloud Storage buckets must be locked
# description: |
#   An administrator, or whoever took over the account, shortens or removes an unlocked policy and
#   then deletes audit logs or records that had to be kept.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/bucket-lock
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_bucket
# custom:
#   id: GRD-GCP-006
#   severity: low
#   category: availability
#   systems: [cloud-storage]
#   resources: [google_storage_bucket]
#   controls:
#     direct: ["soc2:PI1.5", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:A1.2"]
#   remediation: |
#     Lock the policy once its period is agreed; a lock cannot be undone:
#
#         resource "google_storage_bucket" "audit" {
#           retention_policy {
#             is_locked = true
#           }
#         }
package guard.policies.gcp.storage_retention_lock

import data.guard.lib.value

deny contains violation if {
	some bucket in input.resources.google_storage_bucket
	bucket.config.retention_policy
	path := ["retention_policy", 0, "is_locked"]
	not value.is_true(object.get(bucket.config, path, false))
	violation := {
		"resource": bucket.id,
		"path": path,
		"message": `the retention policy is not locked; "is_locked" is false by default`,
	}
}
