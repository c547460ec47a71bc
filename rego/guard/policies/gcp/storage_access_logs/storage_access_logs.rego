# METADATA
# title: Cloud Storage buckets must write access logs
# description: |
#   After a leak nobody can tell which objects were read or overwritten, by whom and from where.
#   Usage logs also record requests that carry no identity.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/access-logs
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_bucket
# custom:
#   id: GRD-GCP-004
#   severity: low
#   category: logging
#   systems: [cloud-storage]
#   resources: [google_storage_bucket]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["soc2:CC7.3", "hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Name a bucket that receives the usage logs:
#
#         resource "google_storage_bucket" "training" {
#           logging {
#             log_bucket = google_storage_bucket.logs.name
#           }
#         }
#
#         resource "google_storage_bucket" "logs" {
#           name     = "acme-access-logs"
#           location = "EU"
#         }
package guard.policies.gcp.storage_access_logs

import data.guard.lib.gcp.setting
import data.guard.lib.reference

# A bucket that receives logs need not log the writing of logs
_log_buckets := reference.all_targets(
	[{"config": block} |
		some bucket in input.resources.google_storage_bucket
		some block in setting.blocks(bucket.config, "logging")
	],
	"log_bucket",
)

deny contains violation if {
	some bucket in input.resources.google_storage_bucket
	path := ["logging", 0, "log_bucket"]
	not setting.is_set(object.get(bucket.config, path, ""))
	not reference.includes(_log_buckets, bucket)
	violation := {
		"resource": bucket.id,
		"path": path,
		"message": `no "logging" block names a log bucket; access is not logged by default`,
	}
}
