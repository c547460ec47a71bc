# METADATA
# title: Disks must be encrypted with a customer-managed key
# description: |
#   Google encrypts disks with keys of its own. Without a key in Cloud KMS the owner can neither
#   make a lost or copied disk unreadable by disabling a key nor see who used it.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/disks/customer-managed-encryption
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_disk
# custom:
#   id: GRD-GCP-021
#   severity: low
#   category: encryption
#   systems: [compute-engine]
#   resources:
#     - google_compute_disk
#     - google_compute_region_disk
#     - google_compute_instance
#     - google_compute_instance_template
#     - google_compute_region_instance_template
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of Cloud KMS:
#
#         resource "google_compute_disk" "datasets" {
#           disk_encryption_key {
#             kms_key_self_link = google_kms_crypto_key.disks.id
#           }
#         }
#
#         resource "google_kms_crypto_key" "disks" {
#           name            = "disks"
#           key_ring        = "projects/acme-ml/locations/europe-west1/keyRings/data"
#           rotation_period = "7776000s"
#         }
package guard.policies.gcp.compute_disk_cmek

import data.guard.lib.gcp.setting

_message := "no key of Cloud KMS is named; the disk is encrypted with keys that Google manages"

deny contains violation if {
	some type in {"google_compute_disk", "google_compute_region_disk"}
	some disk in input.resources[type]
	options := setting.block(disk.config, "disk_encryption_key")
	not _has_key(options)
	violation := {
		"resource": disk.id,
		"path": ["disk_encryption_key", 0, "kms_key_self_link"],
		"message": _message,
	}
}

deny contains violation if {
	some instance in input.resources.google_compute_instance
	some i, disk in setting.blocks(instance.config, "boot_disk")
	object.get(disk, "source", "") == ""
	not _has_key(disk)
	violation := {
		"resource": instance.id,
		"path": ["boot_disk", i, "kms_key_self_link"],
		"message": _message,
	}
}

deny contains violation if {
	some type in {"google_compute_instance_template", "google_compute_region_instance_template"}
	some template in input.resources[type]
	some i, disk in setting.blocks(template.config, "disk")
	object.get(disk, "source", "") == ""
	not setting.is_set(object.get(disk, ["disk_encryption_key", 0, "kms_key_self_link"], ""))
	violation := {
		"resource": template.id,
		"path": ["disk", i, "disk_encryption_key", 0, "kms_key_self_link"],
		"message": _message,
	}
}

# A key that the customer supplies with each request is a key of the customer's, too
_has_key(options) if {
	some key in ["kms_key_self_link", "raw_key", "rsa_encrypted_key", "disk_encryption_key_raw", "disk_encryption_key_rsa"]
	setting.is_set(object.get(options, key, ""))
}
