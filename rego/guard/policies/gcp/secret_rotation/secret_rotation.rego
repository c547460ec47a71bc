# METADATA
# title: Secrets in Secret Manager must be rotated or expire
# description: |
#   A password that leaked years ago still opens the door, since nothing reminds anyone to change it.
# related_resources:
#   - ref: https://cloud.google.com/secret-manager/docs/secret-rotation
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/secret_manager_secret
# custom:
#   id: GRD-GCP-136
#   severity: low
#   profile: strict
#   category: secrets
#   systems: [secret-manager]
#   resources: [google_secret_manager_secret, google_secret_manager_regional_secret]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(D)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Announce the rotation on a topic:
#
#         resource "google_secret_manager_secret" "registry" {
#           secret_id = "registry"
#
#           replication {
#             auto {}
#           }
#
#           rotation {
#             rotation_period    = "7776000s"
#             next_rotation_time = "2027-01-01T00:00:00Z"
#           }
#
#           topics {
#             name = "projects/acme-ml/topics/rotation"
#           }
#         }
package guard.policies.gcp.secret_rotation

import data.guard.lib.gcp.setting

deny contains violation if {
	some type in {"google_secret_manager_regional_secret", "google_secret_manager_secret"}
	some secret in input.resources[type]
	not _changes(secret)
	violation := {
		"resource": secret.id,
		"path": ["rotation"],
		"message": "neither a rotation nor an expiry is set; the secret stays as it is",
	}
}

_changes(secret) if {
	some field in {"expire_time", "rotation", "ttl"}
	setting.is_set(secret.config[field])
}
