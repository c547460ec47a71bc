# METADATA
# title: Service accounts must not use HMAC keys for Cloud Storage
# description: |
#   An HMAC key is a long-lived password for the S3-compatible interface. It never expires, is kept
#   in plain text in the state, and works for whoever copies it.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/authentication/hmackeys
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_hmac_key
# custom:
#   id: GRD-GCP-010
#   severity: low
#   category: secrets
#   systems: [cloud-storage]
#   resources: [google_storage_hmac_key]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.2"]
#   remediation: |
#     Let workloads use the short-lived tokens of their service account, and switch the key off:
#
#         resource "google_storage_hmac_key" "loader" {
#           state = "INACTIVE"
#         }
package guard.policies.gcp.storage_hmac_keys

deny contains violation if {
	some key in input.resources.google_storage_hmac_key
	object.get(key.config, "state", "ACTIVE") != "INACTIVE"
	violation := {
		"resource": key.id,
		"path": [],
		"message": "a long-lived HMAC key is made for a service account",
	}
}
