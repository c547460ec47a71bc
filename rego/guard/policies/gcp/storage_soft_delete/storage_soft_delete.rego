# METADATA
# title: Cloud Storage buckets must keep soft delete or versioning
# description: |
#   Soft delete keeps removed objects for a week by default. With a period of zero and no versions,
#   one delete call by a stolen account destroys the data at once.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/soft-delete
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_bucket
# custom:
#   id: GRD-GCP-007
#   severity: low
#   category: availability
#   systems: [cloud-storage]
#   resources: [google_storage_bucket]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Keep deleted objects for a week or more:
#
#         resource "google_storage_bucket" "datasets" {
#           soft_delete_policy {
#             retention_duration_seconds = 604800
#           }
#         }
package guard.policies.gcp.storage_soft_delete

import data.guard.lib.value

deny contains violation if {
	some bucket in input.resources.google_storage_bucket
	path := ["soft_delete_policy", 0, "retention_duration_seconds"]
	object.get(bucket.config, path, 604800) == 0
	not value.is_true(object.get(bucket.config, ["versioning", 0, "enabled"], false))
	violation := {
		"resource": bucket.id,
		"path": path,
		"message": "soft delete is switched off with a period of 0 seconds, and versioning is off",
	}
}
