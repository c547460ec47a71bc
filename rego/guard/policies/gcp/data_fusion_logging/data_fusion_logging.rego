# METADATA
# title: Data Fusion instances must send their logs and metrics to Google Cloud
# description: |
#   What pipelines did, and who changed them, is lost with the cluster that ran them; a misused
#   pipeline goes unnoticed.
# related_resources:
#   - ref: https://cloud.google.com/data-fusion/docs/how-to/view-logs
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/data_fusion_instance
# custom:
#   id: GRD-GCP-111
#   severity: low
#   category: logging
#   systems: [data-fusion]
#   resources: [google_data_fusion_instance]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["soc2:CC7.3"]
#   remediation: |
#     Switch both on:
#
#         resource "google_data_fusion_instance" "etl" {
#           name                          = "etl"
#           type                          = "BASIC"
#           private_instance              = true
#           enable_stackdriver_logging    = true
#           enable_stackdriver_monitoring = true
#         }
package guard.policies.gcp.data_fusion_logging

import data.guard.lib.value

deny contains violation if {
	some instance in input.resources.google_data_fusion_instance
	missing := {field |
		some field in {"enable_stackdriver_logging", "enable_stackdriver_monitoring"}
		not value.is_true(object.get(instance.config, field, false))
	}
	count(missing) > 0
	violation := {
		"resource": instance.id,
		"path": [min(missing)],
		"message": sprintf("not switched on: %s", [concat(", ", sort(missing))]),
	}
}
