# METADATA
# title: Destroyed encryption keys must be recoverable for days
# description: |
#   Who destroys a key destroys all data it protects. The delay is the time in which somebody notices
#   and takes it back; 30 days is the default.
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/destroy-restore
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/kms_crypto_key
# custom:
#   id: GRD-GCP-103
#   severity: medium
#   category: availability
#   systems: [cloud-kms]
#   resources: [google_kms_crypto_key]
#   controls:
#     direct: ["soc2:A1.2", "gdpr:32(1)(c)"]
#     supporting: ["hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Keep the default, or at least a week:
#
#         resource "google_kms_crypto_key" "data" {
#           name                       = "data"
#           key_ring                   = "projects/acme-ml/locations/europe-west1/keyRings/data"
#           rotation_period            = "7776000s"
#           destroy_scheduled_duration = "2592000s"
#         }
package guard.policies.gcp.kms_destroy_delay

import data.guard.lib.value

# Seven days
_shortest := 604800

deny contains violation if {
	some key in input.resources.google_kms_crypto_key
	delay := value.text(key.config.destroy_scheduled_duration)
	regex.match(`^[0-9]{1,12}(\.[0-9]+)?s$`, delay)
	to_number(trim_suffix(delay, "s")) < _shortest
	violation := {
		"resource": key.id,
		"path": ["destroy_scheduled_duration"],
		"message": sprintf("destroy_scheduled_duration %s is less than a week", [delay]),
	}
}
