# METADATA
# title: Encryption keys must be rotated at least every 90 days
# description: |
#   A version that leaked, or was misused by somebody who had the right to it, goes on protecting new
#   data for as long as it stays the primary one. Keys do not rotate unless told to.
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/key-rotation
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/kms_crypto_key
# custom:
#   id: GRD-GCP-102
#   severity: medium
#   category: encryption
#   systems: [cloud-kms]
#   resources: [google_kms_crypto_key]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Rotate every 90 days or more often:
#
#         resource "google_kms_crypto_key" "data" {
#           name            = "data"
#           key_ring        = "projects/acme-ml/locations/europe-west1/keyRings/data"
#           rotation_period = "7776000s"
#         }
package guard.policies.gcp.kms_rotation

import data.guard.lib.gcp.setting
import data.guard.lib.value

# 90 days
_longest := 7776000

deny contains violation if {
	some key in input.resources.google_kms_crypto_key
	_rotates(key)
	not setting.is_set(object.get(key.config, "rotation_period", ""))
	violation := {
		"resource": key.id,
		"path": ["rotation_period"],
		"message": "no rotation_period is set; the key is never rotated",
	}
}

deny contains violation if {
	some key in input.resources.google_kms_crypto_key
	_rotates(key)
	period := value.text(key.config.rotation_period)
	regex.match(`^[0-9]{1,12}(\.[0-9]+)?s$`, period)
	to_number(trim_suffix(period, "s")) > _longest
	violation := {
		"resource": key.id,
		"path": ["rotation_period"],
		"message": sprintf("rotation_period %s is more than 90 days", [period]),
	}
}

# Only keys for symmetric encryption rotate by themselves, and imported ones not at all
_rotates(key) if {
	object.get(key.config, "purpose", "ENCRYPT_DECRYPT") == "ENCRYPT_DECRYPT"
	not value.is_true(object.get(key.config, "import_only", false))
}
