# METADATA
# title: Virtual machines must not forward IP packets
# description: |
#   A machine that may send packets with foreign source addresses lets an intruder impersonate other
#   hosts of the network and route data out of it past firewall rules that match on addresses.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/using-routes#canipforward
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance
# custom:
#   id: GRD-GCP-014
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
#     Remove the argument; its default is false. Use a load balancer or Cloud NAT instead of a
#     machine that routes:
#
#         resource "google_compute_instance" "trainer" {
#           can_ip_forward = false
#         }
package guard.policies.gcp.compute_ip_forwarding

import data.guard.lib.gcp.machine
import data.guard.lib.gcp.setting

deny contains violation if {
	some instance in machine.machines
	setting.may_be_true(object.get(instance.config, "can_ip_forward", false))
	violation := {
		"resource": instance.id,
		"path": ["can_ip_forward"],
		"message": `"can_ip_forward" is true; the machine may send and receive packets of other addresses`,
	}
}
