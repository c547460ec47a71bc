# METADATA
# title: Administering keys or service accounts and using them must be separate duties
# description: |
#   Who both administers and uses keys decrypts everything and covers it up, and who both creates and
#   uses service accounts gives themselves any right those accounts can get. One stolen account is
#   enough.
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/separation-of-duties
#   - ref: https://cloud.google.com/iam/docs/service-account-permissions
# custom:
#   id: GRD-GCP-078
#   severity: medium
#   category: access-control
#   systems: [iam, cloud-kms]
#   resources:
#     - google_project_iam_member
#     - google_project_iam_binding
#     - google_project_iam_policy
#     - google_folder_iam_member
#     - google_folder_iam_binding
#     - google_folder_iam_policy
#     - google_organization_iam_member
#     - google_organization_iam_binding
#     - google_organization_iam_policy
#     - data.google_iam_policy
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Give the second role to another group:
#
#         resource "google_project_iam_member" "keeper" {
#           project = "acme-ml"
#           role    = "roles/cloudkms.admin"
#           member  = "group:security@example.com"
#         }
#
#         resource "google_project_iam_member" "user" {
#           project = "acme-ml"
#           role    = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
#           member  = "group:platform@example.com"
#         }
package guard.policies.gcp.iam_separation_of_duties

import data.guard.lib.gcp.iam

_administration := {
	"roles/cloudkms.admin": {
		"roles/cloudkms.cryptoKeyDecrypter",
		"roles/cloudkms.cryptoKeyEncrypter",
		"roles/cloudkms.cryptoKeyEncrypterDecrypter",
	},
	"roles/iam.serviceAccountAdmin": {"roles/iam.serviceAccountUser"},
}

_held[member] contains grant.role if {
	some grant in iam.wide_grants
	member := iam.written(grant.member)
}

deny contains violation if {
	some grant in iam.wide_grants
	some use in _administration[grant.role]
	use in _held[iam.written(grant.member)]
	violation := {
		"resource": grant.resource,
		"path": grant.role_path,
		"message": sprintf("a member that has %s has %s, too", [grant.role, use]),
	}
}
