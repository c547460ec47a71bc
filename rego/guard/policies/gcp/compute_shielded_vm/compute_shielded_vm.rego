# METADATA
# title: Virtual machines must boot as Shielded VMs
# description: |
#   A rootkit in the boot loader or kernel survives reboots and stays invisible to agents on the
#   machine. Secure Boot refuses unsigned boot code; the vTPM and integrity monitoring show a
#   changed boot sequence.
# related_resources:
#   - ref: https://cloud.google.com/compute/shielded-vm/docs/shielded-vm
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance
# custom:
#   id: GRD-GCP-018
#   severity: medium
#   category: configuration
#   systems: [compute-engine]
#   resources:
#     - google_compute_instance
#     - google_compute_instance_template
#     - google_compute_region_instance_template
#   controls:
#     direct: ["soc2:CC6.8", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC7.1"]
#   remediation: |
#     Switch Secure Boot on; the two other options are on by default:
#
#         resource "google_compute_instance" "trainer" {
#           shielded_instance_config {
#             enable_secure_boot          = true
#             enable_integrity_monitoring = true
#           }
#         }
package guard.policies.gcp.compute_shielded_vm

import data.guard.lib.gcp.machine
import data.guard.lib.value

# Secure Boot is off by default, the other two are on
_defaults := {
	"enable_secure_boot": false,
	"enable_vtpm": true,
	"enable_integrity_monitoring": true,
}

deny contains violation if {
	some instance in machine.machines
	off := [option |
		some option, default_value in _defaults
		path := ["shielded_instance_config", 0, option]
		not value.is_true(object.get(instance.config, path, default_value))
	]
	count(off) > 0
	violation := {
		"resource": instance.id,
		"path": ["shielded_instance_config", 0, off[0]],
		"message": sprintf("Shielded VM options are not on: %s", [concat(", ", off)]),
	}
}
