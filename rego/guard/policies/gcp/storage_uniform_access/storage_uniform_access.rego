# METADATA
# title: Cloud Storage buckets must use uniform bucket-level access
# description: |
#   With object ACLs in force, one upload with a public ACL opens a file that the bucket's IAM
#   policy seems to protect, and nobody who reviews the IAM policy sees it.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/uniform-bucket-level-access
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_bucket
# custom:
#   id: GRD-GCP-002
#   severity: medium
#   category: access-control
#   systems: [cloud-storage]
#   resources: [google_storage_bucket]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Let IAM alone decide who may read the objects:
#
#         resource "google_storage_bucket" "training" {
#           uniform_bucket_level_access = true
#         }
package guard.policies.gcp.storage_uniform_access

import data.guard.lib.value

deny contains violation if {
	some bucket in input.resources.google_storage_bucket
	not value.is_true(object.get(bucket.config, "bucket_policy_only", false))
	not value.is_true(object.get(bucket.config, "uniform_bucket_level_access", false))
	violation := {
		"resource": bucket.id,
		"path": ["uniform_bucket_level_access"],
		"message": `"uniform_bucket_level_access" is not true; object ACLs are in force by default`,
	}
}
