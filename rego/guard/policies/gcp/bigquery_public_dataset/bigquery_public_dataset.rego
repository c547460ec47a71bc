# METADATA
# title: BigQuery data sets must not be open to everyone
# description: |
#   Anyone with a Google account queries and exports every table of the data set.
# related_resources:
#   - ref: https://cloud.google.com/bigquery/docs/control-access-to-resources-iam
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_dataset
# custom:
#   id: GRD-GCP-088
#   severity: critical
#   category: access-control
#   systems: [bigquery]
#   resources: [google_bigquery_dataset, google_bigquery_dataset_access]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Give access to groups of the organization:
#
#         resource "google_bigquery_dataset" "features" {
#           dataset_id = "features"
#           location   = "EU"
#
#           access {
#             role           = "READER"
#             group_by_email = "analysts@example.com"
#           }
#
#           access {
#             role          = "OWNER"
#             special_group = "projectOwners"
#           }
#         }
package guard.policies.gcp.bigquery_public_dataset

import data.guard.lib.gcp.setting

_everyone := {"allAuthenticatedUsers", "allUsers"}

deny contains violation if {
	some dataset in input.resources.google_bigquery_dataset
	some i, access in setting.blocks(dataset.config, "access")
	some field in {"special_group", "iam_member"}
	setting.may_be_any_of(access[field], _everyone)
	violation := _violation(dataset.id, ["access", i, field], access[field])
}

deny contains violation if {
	some access in input.resources.google_bigquery_dataset_access
	some field in {"special_group", "iam_member"}
	setting.may_be_any_of(access.config[field], _everyone)
	violation := _violation(access.id, [field], access.config[field])
}

_violation(id, path, who) := {
	"resource": id,
	"path": path,
	"message": sprintf("%v has access to the data set", [who]),
}
