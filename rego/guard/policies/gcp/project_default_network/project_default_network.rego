# METADATA
# title: Projects must be created without the default network
# description: |
#   Every new project gets a network that lets SSH, RDP and ICMP in from the Internet. Whatever is
#   started there without thought is exposed.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/vpc#default-network
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/project
# custom:
#   id: GRD-GCP-030
#   severity: medium
#   category: network
#   systems: [vpc]
#   resources: [google_project]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Do without the default network:
#
#         resource "google_project" "ml" {
#           auto_create_network = false
#         }
package guard.policies.gcp.project_default_network

import data.guard.lib.value

deny contains violation if {
	some project in input.resources.google_project
	not value.is_false(object.get(project.config, "auto_create_network", true))
	violation := {
		"resource": project.id,
		"path": ["auto_create_network"],
		"message": `"auto_create_network" is not false; the default network is created with open firewall rules`,
	}
}
