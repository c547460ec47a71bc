# METADATA
# title: Audit configurations must record reads and writes of data, for everybody
# description: |
#   Who read which data set or secret is not recorded by default. An exempted account, or a type of
#   access that is left out, is where an intruder works without a trace.
# related_resources:
#   - ref: https://cloud.google.com/logging/docs/audit/configure-data-access
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project_iam
# custom:
#   id: GRD-GCP-082
#   severity: low
#   category: logging
#   systems: [iam, cloud-logging]
#   resources:
#     - google_project_iam_audit_config
#     - google_folder_iam_audit_config
#     - google_organization_iam_audit_config
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["soc2:CC7.3"]
#   remediation: |
#     Record both kinds of access and exempt nobody:
#
#         resource "google_project_iam_audit_config" "all" {
#           project = "acme-ml"
#           service = "allServices"
#
#           audit_log_config {
#             log_type = "DATA_READ"
#           }
#
#           audit_log_config {
#             log_type = "DATA_WRITE"
#           }
#         }
package guard.policies.gcp.iam_audit_config

import data.guard.lib.gcp.setting
import data.guard.lib.value

_types := {"google_project_iam_audit_config", "google_folder_iam_audit_config", "google_organization_iam_audit_config"}

_wanted := {"DATA_READ", "DATA_WRITE"}

deny contains violation if {
	some type in _types
	some audit in input.resources[type]
	some i, log in setting.blocks(audit.config, "audit_log_config")
	path := ["audit_log_config", i, "exempted_members"]
	count(value.as_list(object.get(log, "exempted_members", []))) > 0
	violation := {
		"resource": audit.id,
		"path": path,
		"message": "accesses by exempted members are not recorded",
	}
}

deny contains violation if {
	some type in _types
	some audit in input.resources[type]
	audit.config.service == "allServices"
	missing := _wanted - {log.log_type | some log in setting.blocks(audit.config, "audit_log_config")}
	count(missing) > 0
	violation := {
		"resource": audit.id,
		"path": ["audit_log_config"],
		"message": sprintf("these accesses to data are not recorded: %s", [concat(", ", sort(missing))]),
	}
}
