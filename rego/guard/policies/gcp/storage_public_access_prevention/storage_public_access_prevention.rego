# METADATA
# title: Cloud Storage buckets must enforce public access prevention
# description: |
#   Without it, one wrong IAM binding or ACL opens the bucket to the Internet at once; with it, such
#   a grant is refused whatever the grantor's rights.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/public-access-prevention
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_bucket
# custom:
#   id: GRD-GCP-003
#   severity: medium
#   category: access-control
#   systems: [cloud-storage]
#   resources: [google_storage_bucket]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.6", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.7", "gdpr:25"]
#   remediation: |
#     Refuse public grants on the bucket:
#
#         resource "google_storage_bucket" "training" {
#           public_access_prevention = "enforced"
#         }
package guard.policies.gcp.storage_public_access_prevention

deny contains violation if {
	some bucket in input.resources.google_storage_bucket
	not object.get(bucket.config, "public_access_prevention", "inherited") in {"enforced"}
	violation := {
		"resource": bucket.id,
		"path": ["public_access_prevention"],
		"message": `"public_access_prevention" is not "enforced"; the default "inherited" allows public grants`,
	}
}
