# METADATA
# title: Cloud Storage buckets must not let every web origin write
# description: |
#   Any web page that a user opens can send uploads or deletions to the bucket from the user's
#   browser, with whatever signed URL or token the page got hold of.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/cross-origin
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_bucket
# custom:
#   id: GRD-GCP-009
#   severity: low
#   category: configuration
#   systems: [cloud-storage]
#   resources: [google_storage_bucket]
#   controls:
#     supporting: ["soc2:CC6.8", "hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the origins that upload:
#
#         resource "google_storage_bucket" "uploads" {
#           cors {
#             origin = ["https://labels.example.com"]
#           }
#         }
package guard.policies.gcp.storage_cors_any_origin

import data.guard.lib.gcp.setting
import data.guard.lib.value

_writing := {"*", "PUT", "POST", "DELETE", "PATCH"}

deny contains violation if {
	some bucket in input.resources.google_storage_bucket
	some i, rule in setting.blocks(bucket.config, "cors")
	some j, origin in value.as_list(rule.origin)
	origin == "*"
	methods := [method | some method in value.as_list(rule.method); method in _writing]
	count(methods) > 0
	violation := {
		"resource": bucket.id,
		"path": ["cors", i, "origin", j],
		"message": sprintf("CORS lets every origin send %s requests", [concat(", ", methods)]),
	}
}
