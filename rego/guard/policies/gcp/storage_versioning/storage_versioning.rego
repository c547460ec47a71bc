# METADATA
# title: Cloud Storage buckets must keep former versions of their objects
# description: |
#   Whoever may write can overwrite or delete data sets and models for good: after the soft-delete
#   period of a week an attacker's or a script's mistake cannot be undone.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/object-versioning
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_bucket
# custom:
#   id: GRD-GCP-005
#   severity: low
#   category: availability
#   systems: [cloud-storage]
#   resources: [google_storage_bucket]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Keep versions, and let a lifecycle rule remove old ones:
#
#         resource "google_storage_bucket" "models" {
#           versioning {
#             enabled = true
#           }
#         }
package guard.policies.gcp.storage_versioning

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some bucket in input.resources.google_storage_bucket
	not setting.is_set(object.get(bucket.config, "retention_policy", []))
	path := ["versioning", 0, "enabled"]
	not value.is_true(object.get(bucket.config, path, false))
	violation := {
		"resource": bucket.id,
		"path": path,
		"message": `object versioning is not enabled and no "retention_policy" protects objects; the default is off`,
	}
}
