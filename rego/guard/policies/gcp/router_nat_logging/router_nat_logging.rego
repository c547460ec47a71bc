# METADATA
# title: NAT gateways must log connections
# description: |
#   Data that leaves through the gateway cannot be traced to the machine that sent it, since all
#   share the gateway's address.
# related_resources:
#   - ref: https://cloud.google.com/nat/docs/monitoring
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_router_nat
# custom:
#   id: GRD-GCP-042
#   severity: low
#   category: logging
#   systems: [vpc]
#   resources: [google_compute_router_nat]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["soc2:CC7.3", "hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Log the connections:
#
#         resource "google_compute_router_nat" "training" {
#           log_config {
#             enable = true
#             filter = "ALL"
#           }
#         }
package guard.policies.gcp.router_nat_logging

import data.guard.lib.value

deny contains violation if {
	some nat in input.resources.google_compute_router_nat
	path := ["log_config", 0, "enable"]
	not value.is_true(object.get(nat.config, path, false))
	violation := {
		"resource": nat.id,
		"path": path,
		"message": "connections through the gateway are not logged; the default is off",
	}
}
