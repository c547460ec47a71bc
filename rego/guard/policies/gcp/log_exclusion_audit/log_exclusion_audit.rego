# METADATA
# title: Exclusions must not drop audit logs
# description: |
#   What is excluded is never stored: who used which key, who changed which right. It is the first
#   thing an intruder with the right to do so sets up.
# related_resources:
#   - ref: https://cloud.google.com/logging/docs/routing/overview
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/logging_project_exclusion
# custom:
#   id: GRD-GCP-127
#   severity: medium
#   category: logging
#   systems: [cloud-logging]
#   resources:
#     - google_logging_project_exclusion
#     - google_logging_folder_exclusion
#     - google_logging_organization_exclusion
#     - google_logging_billing_account_exclusion
#     - google_logging_project_sink
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["soc2:CC7.3"]
#   remediation: |
#     Exclude by another name, and leave out audit logs:
#
#         resource "google_logging_project_exclusion" "noise" {
#           name   = "noise"
#           filter = "resource.type = k8s_container AND severity < INFO"
#         }
package guard.policies.gcp.log_exclusion_audit

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some type in {
		"google_logging_billing_account_exclusion",
		"google_logging_folder_exclusion",
		"google_logging_organization_exclusion",
		"google_logging_project_exclusion",
	}
	some exclusion in input.resources[type]
	not value.is_true(object.get(exclusion.config, "disabled", false))
	_drops_audit(exclusion.config.filter)
	violation := _violation(exclusion.id, ["filter"])
}

deny contains violation if {
	some sink in input.resources.google_logging_project_sink
	some i, exclusion in setting.blocks(sink.config, "exclusions")
	not value.is_true(object.get(exclusion, "disabled", false))
	_drops_audit(exclusion.filter)
	violation := _violation(sink.id, ["exclusions", i, "filter"])
}

_drops_audit(filter) if {
	is_string(filter)
	regex.match(`cloudaudit\.googleapis\.com`, filter)
	not regex.match(`(?i)\bNOT\b|!=|!~|(^|\s)-`, filter)
}

_violation(id, path) := {"resource": id, "path": path, "message": "the filter drops audit logs"}
