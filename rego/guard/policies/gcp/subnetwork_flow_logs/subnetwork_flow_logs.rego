# METADATA
# title: Subnetworks must write flow logs
# description: |
#   Data that is copied out, or an intruder who moves from machine to machine, leaves no trace of
#   who talked to whom and how much.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/using-flow-logs
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_subnetwork
# custom:
#   id: GRD-GCP-032
#   severity: low
#   category: logging
#   systems: [vpc]
#   resources: [google_compute_subnetwork]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["soc2:CC7.3", "hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Log the flows:
#
#         resource "google_compute_subnetwork" "training" {
#           log_config {
#             aggregation_interval = "INTERVAL_5_SEC"
#             flow_sampling        = 0.5
#             metadata             = "INCLUDE_ALL_METADATA"
#           }
#         }
package guard.policies.gcp.subnetwork_flow_logs

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some subnetwork in input.resources.google_compute_subnetwork
	object.get(subnetwork.config, "purpose", "PRIVATE") == "PRIVATE"
	not value.is_true(object.get(subnetwork.config, "enable_flow_logs", false))
	not setting.is_set(object.get(subnetwork.config, "log_config", ""))
	violation := {
		"resource": subnetwork.id,
		"path": ["log_config"],
		"message": `no "log_config" block; flow logs are off by default`,
	}
}
