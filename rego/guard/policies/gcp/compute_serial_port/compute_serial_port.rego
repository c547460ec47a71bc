# METADATA
# title: Interactive access to the serial port must be switched off
# description: |
#   The interactive console answers from any address, outside all firewall rules; a stolen SSH key
#   of the project is enough for a root login that no network control sees.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/troubleshooting/troubleshooting-using-serial-console
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance
# custom:
#   id: GRD-GCP-015
#   severity: medium
#   category: access-control
#   systems: [compute-engine]
#   resources:
#     - google_compute_instance
#     - google_compute_instance_template
#     - google_compute_region_instance_template
#     - google_compute_project_metadata
#     - google_compute_project_metadata_item
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Remove the key, or set it to false:
#
#         resource "google_compute_instance" "trainer" {
#           metadata = {
#             serial-port-enable = "FALSE"
#           }
#         }
package guard.policies.gcp.compute_serial_port

import data.guard.lib.gcp.machine
import data.guard.lib.gcp.setting
import data.guard.lib.value

_key := "serial-port-enable"

_with_metadata contains resource if some resource in machine.machines

_with_metadata contains resource if some resource in input.resources.google_compute_project_metadata

deny contains violation if {
	some resource in _with_metadata
	_is_on(resource.config.metadata[_key])
	violation := {
		"resource": resource.id,
		"path": ["metadata", _key],
		"message": sprintf("metadata %s switches the interactive serial console on", [_key]),
	}
}

deny contains violation if {
	some item in input.resources.google_compute_project_metadata_item
	item.config.key == _key
	_is_on(item.config.value)
	violation := {
		"resource": item.id,
		"path": ["value"],
		"message": sprintf("metadata %s switches the interactive serial console on for the project", [_key]),
	}
}

_is_on(x) if setting.is_on(x)

_is_on(x) if value.is_unknown(x)
