# METADATA
# title: Service accounts must not have keys that are handed out
# description: |
#   A key is a password that never expires by itself, and Terraform keeps it in its state in clear
#   text: whoever reads the state, or the place it is copied to, is the service account.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_service_account_key
# custom:
#   id: GRD-GCP-083
#   severity: medium
#   category: secrets
#   systems: [iam]
#   resources: [google_service_account_key]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(D)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Attach the service account to the workload, or let it in through Workload Identity Federation:
#
#         resource "google_service_account_iam_member" "trainer" {
#           service_account_id = "projects/acme-ml/serviceAccounts/trainer@acme-ml.iam.gserviceaccount.com"
#           role               = "roles/iam.workloadIdentityUser"
#           member             = "serviceAccount:acme-ml.svc.id.goog[training/trainer]"
#         }
#
#         resource "google_service_account_key" "uploaded" {
#           service_account_id = "projects/acme-ml/serviceAccounts/trainer@acme-ml.iam.gserviceaccount.com"
#           public_key_data    = filebase64("${path.module}/trainer.pem")
#         }
package guard.policies.gcp.iam_service_account_key

deny contains violation if {
	some key in input.resources.google_service_account_key
	not key.config.public_key_data
	violation := {
		"resource": key.id,
		"path": [],
		"message": "a private key of the service account is created and kept in the state",
	}
}
