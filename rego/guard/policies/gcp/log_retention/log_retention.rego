# METADATA
# title: Log buckets must keep logs for at least 90 days
# description: |
#   Intrusions are noticed after weeks or months. What was deleted by then is not there to tell how
#   the intruder came in and what was taken.
# related_resources:
#   - ref: https://cloud.google.com/logging/docs/buckets
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/logging_project_bucket_config
# custom:
#   id: GRD-GCP-126
#   severity: low
#   category: logging
#   systems: [cloud-logging]
#   resources:
#     - google_logging_project_bucket_config
#     - google_logging_folder_bucket_config
#     - google_logging_organization_bucket_config
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["soc2:CC7.3"]
#   remediation: |
#     Keep logs for a year:
#
#         resource "google_logging_project_bucket_config" "audit" {
#           project        = "acme-ml"
#           location       = "europe-west1"
#           bucket_id      = "audit"
#           retention_days = 365
#         }
package guard.policies.gcp.log_retention

import data.guard.lib.value

_shortest := 90

deny contains violation if {
	some type in {
		"google_logging_folder_bucket_config",
		"google_logging_organization_bucket_config",
		"google_logging_project_bucket_config",
	}
	some bucket in input.resources[type]
	days := object.get(bucket.config, "retention_days", 30)
	_is_short(days)
	violation := {
		"resource": bucket.id,
		"path": ["retention_days"],
		"message": sprintf("logs are kept for %v days", [days]),
	}
}

_is_short(days) if {
	is_number(days)
	days < _shortest
}

_is_short(days) if value.is_unknown(days)
