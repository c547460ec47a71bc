# METADATA
# title: Dialogflow agents must log to Cloud Logging
# description: |
#   Nobody sees an agent being probed or misused, and what it told to whom cannot be reconstructed.
# related_resources:
#   - ref: https://cloud.google.com/dialogflow/cx/docs/concept/agent-settings
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dialogflow_cx_agent
# custom:
#   id: GRD-GCP-147
#   severity: low
#   category: logging
#   systems: [dialogflow]
#   resources: [google_dialogflow_cx_agent]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["soc2:CC7.3"]
#   remediation: |
#     Switch logging on:
#
#         resource "google_dialogflow_cx_agent" "helpdesk" {
#           display_name          = "helpdesk"
#           location              = "europe-west1"
#           default_language_code = "en"
#           time_zone             = "Europe/Berlin"
#
#           advanced_settings {
#             logging_settings {
#               enable_stackdriver_logging = true
#             }
#           }
#         }
package guard.policies.gcp.dialogflow_logging

import data.guard.lib.value

deny contains violation if {
	some agent in input.resources.google_dialogflow_cx_agent
	path := ["advanced_settings", 0, "logging_settings", 0, "enable_stackdriver_logging"]
	not value.is_true(object.get(agent.config, path, false))
	not value.is_true(object.get(agent.config, "enable_stackdriver_logging", false))
	violation := {
		"resource": agent.id,
		"path": path,
		"message": "enable_stackdriver_logging is not true; the agent is not logged by default",
	}
}
