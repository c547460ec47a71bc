# METADATA
# title: Firewall rules must log the connections they decide on
# description: |
#   After an intrusion nobody can tell which addresses connected to which machines, nor which
#   attempts were refused before.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewall-rules-logging
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_firewall
# custom:
#   id: GRD-GCP-028
#   severity: low
#   profile: strict
#   category: logging
#   systems: [vpc]
#   resources:
#     - google_compute_firewall
#     - google_compute_firewall_policy_rule
#     - google_compute_network_firewall_policy_rule
#     - google_compute_region_network_firewall_policy_rule
#   controls:
#     supporting: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#   remediation: |
#     Log the connections:
#
#         resource "google_compute_firewall" "api" {
#           log_config {
#             metadata = "INCLUDE_ALL_METADATA"
#           }
#         }
package guard.policies.gcp.firewall_logging

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some rule in input.resources.google_compute_firewall
	not value.is_true(object.get(rule.config, "disabled", false))
	not value.is_true(object.get(rule.config, "enable_logging", false))
	not setting.is_set(object.get(rule.config, "log_config", ""))
	violation := {
		"resource": rule.id,
		"path": ["log_config"],
		"message": `no "log_config" block; connections are not logged by default`,
	}
}

deny contains violation if {
	some type in {
		"google_compute_firewall_policy_rule",
		"google_compute_network_firewall_policy_rule",
		"google_compute_region_network_firewall_policy_rule",
	}
	some rule in input.resources[type]
	not value.is_true(object.get(rule.config, "enable_logging", false))
	violation := {
		"resource": rule.id,
		"path": ["enable_logging"],
		"message": `"enable_logging" is not true; connections are not logged by default`,
	}
}
