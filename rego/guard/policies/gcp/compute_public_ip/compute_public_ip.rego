# METADATA
# title: Virtual machines must not have a public IP address
# description: |
#   The machine can be reached, scanned and attacked from everywhere that a firewall rule lets in,
#   and a foothold on it can send data out directly, past any proxy or NAT gateway.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/ip-addresses/configure-static-external-ip-address
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance
# custom:
#   id: GRD-GCP-013
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
#     Remove the block, reach the machine through Identity-Aware Proxy, and let it out through Cloud
#     NAT:
#
#         resource "google_compute_instance" "trainer" {
#           name         = "trainer"
#           machine_type = "n2-standard-8"
#           zone         = "europe-west1-b"
#
#           boot_disk {
#             initialize_params {
#               image = "debian-cloud/debian-12"
#             }
#           }
#
#           network_interface {
#             subnetwork = "projects/acme-ml/regions/europe-west1/subnetworks/training"
#           }
#         }
package guard.policies.gcp.compute_public_ip

import data.guard.lib.gcp.machine
import data.guard.lib.gcp.setting
import data.guard.lib.value

_access := {"access_config", "ipv6_access_config"}

deny contains violation if {
	some instance in machine.machines
	some i, interface in setting.blocks(instance.config, "network_interface")
	some kind in _access
	setting.is_set(interface[kind])
	violation := {
		"resource": instance.id,
		"path": ["network_interface", i, kind],
		"message": sprintf("network interface %d has an %s block, which assigns a public IP address", [i, kind]),
	}
}

# A dynamic block that cannot be expanded leads to itself
deny contains violation if {
	some instance in machine.machines
	some i, interface in setting.blocks(instance.config, "network_interface")
	some kind in _access
	value.is_unknown(interface[kind])
	violation := {
		"resource": instance.id,
		"path": ["network_interface", i, kind],
		"message": sprintf("network interface %d may have an %s block", [i, kind]),
	}
}
