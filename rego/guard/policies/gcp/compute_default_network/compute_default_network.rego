# METADATA
# title: Virtual machines must not be attached to the default network
# description: |
#   The network named default comes with rules that let SSH, RDP and ICMP in from everywhere and let
#   all its machines reach each other on every port.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/vpc#default-network
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance
# custom:
#   id: GRD-GCP-020
#   severity: medium
#   category: network
#   systems: [compute-engine]
#   resources:
#     - google_compute_instance
#     - google_compute_instance_template
#     - google_compute_region_instance_template
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Attach the machine to a subnetwork of a network with rules of your own:
#
#         resource "google_compute_instance" "trainer" {
#           network_interface {
#             network    = google_compute_network.training.id
#             subnetwork = google_compute_subnetwork.training.id
#           }
#         }
package guard.policies.gcp.compute_default_network

import data.guard.lib.gcp.machine
import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some instance in machine.machines
	some i, interface in setting.blocks(instance.config, "network_interface")
	object.get(interface, "subnetwork", "") == ""
	object.get(interface, "network_attachment", "") == ""
	network := object.get(interface, "network", "default")
	_is_default(network)
	violation := {
		"resource": instance.id,
		"path": ["network_interface", i, "network"],
		"message": sprintf("network interface %d is in the default network of the project", [i]),
	}
}

_is_default("default") := true

_is_default(network) if {
	is_string(network)
	endswith(network, "/global/networks/default")
}

_is_default(network) if {
	value.is_unknown(network)
	not network["$refs"]
}
