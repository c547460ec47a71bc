# METADATA
# title: Cloud KMS keys must not be open to everyone
# description: |
#   Anyone with a Google account decrypts what the key protects, or signs in its name, as soon as
#   they get hold of the encrypted data.
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/iam
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_kms_crypto_key_iam
# custom:
#   id: GRD-GCP-085
#   severity: critical
#   category: access-control
#   systems: [cloud-kms]
#   resources:
#     - google_kms_crypto_key_iam_member
#     - google_kms_crypto_key_iam_binding
#     - google_kms_crypto_key_iam_policy
#     - google_kms_key_ring_iam_member
#     - google_kms_key_ring_iam_binding
#     - google_kms_key_ring_iam_policy
#     - data.google_iam_policy
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Name the service accounts that use the key:
#
#         resource "google_kms_crypto_key_iam_member" "storage" {
#           crypto_key_id = "acme-ml/europe-west1/data/buckets"
#           role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
#           member        = "serviceAccount:service-123456789012@gs-project-accounts.iam.gserviceaccount.com"
#         }
package guard.policies.gcp.kms_public_access

import data.guard.lib.gcp.iam

deny contains violation if {
	some thing in {"google_kms_crypto_key", "google_kms_key_ring", "google_kms_ekm_connection"}
	some violation in iam.public(thing)
}
