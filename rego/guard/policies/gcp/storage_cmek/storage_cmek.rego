# METADATA
# title: Cloud Storage buckets must be encrypted with a customer-managed key
# description: |
#   Google encrypts objects with keys of its own. Without a key in Cloud KMS the owner can neither
#   cut off access by disabling a key nor see in the audit log who decrypted what.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/encryption/customer-managed-keys
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_bucket
# custom:
#   id: GRD-GCP-008
#   severity: low
#   category: encryption
#   systems: [cloud-storage]
#   resources: [google_storage_bucket]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key that the bucket's service agent may use:
#
#         resource "google_storage_bucket" "patients" {
#           encryption {
#             default_kms_key_name = google_kms_crypto_key.storage.id
#           }
#         }
package guard.policies.gcp.storage_cmek

import data.guard.lib.gcp.setting

deny contains violation if {
	some bucket in input.resources.google_storage_bucket
	path := ["encryption", 0, "default_kms_key_name"]
	not setting.is_set(object.get(bucket.config, path, ""))
	violation := {
		"resource": bucket.id,
		"path": path,
		"message": `no "default_kms_key_name" is set; objects are encrypted with keys that Google manages`,
	}
}
