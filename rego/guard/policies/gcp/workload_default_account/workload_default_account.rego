# METADATA
# title: Managed workloads must run as a service account of their own
# description: |
#   Without one they run as the project's default account, which unrelated workloads share and which
#   is often an editor of the project: a hole in one function opens everything.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/best-practices-service-accounts
#   - ref: https://cloud.google.com/run/docs/securing/service-identity
# custom:
#   id: GRD-GCP-132
#   severity: medium
#   category: access-control
#   systems: [dataproc, composer, dataflow, cloud-run, cloud-functions, vertex-ai, app-engine]
#   resources:
#     - google_dataproc_cluster
#     - google_composer_environment
#     - google_dataflow_job
#     - google_dataflow_flex_template_job
#     - google_cloud_run_service
#     - google_cloud_run_v2_service
#     - google_cloud_run_v2_job
#     - google_cloudfunctions_function
#     - google_cloudfunctions2_function
#     - google_notebooks_instance
#     - google_workbench_instance
#     - google_app_engine_standard_app_version
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Create a service account with the roles that the workload needs:
#
#         resource "google_cloudfunctions2_function" "scorer" {
#           name     = "scorer"
#           location = "europe-west1"
#
#           service_config {
#             ingress_settings      = "ALLOW_INTERNAL_ONLY"
#             service_account_email = google_service_account.scorer.email
#           }
#         }
#
#         resource "google_service_account" "scorer" {
#           account_id = "scorer"
#         }
package guard.policies.gcp.workload_default_account

import data.guard.lib.value

_account_at := {
	"google_dataproc_cluster": ["cluster_config", 0, "gce_cluster_config", 0, "service_account"],
	"google_composer_environment": ["config", 0, "node_config", 0, "service_account"],
	"google_dataflow_job": ["service_account_email"],
	"google_dataflow_flex_template_job": ["service_account_email"],
	"google_cloud_run_service": ["template", 0, "spec", 0, "service_account_name"],
	"google_cloud_run_v2_service": ["template", 0, "service_account"],
	"google_cloud_run_v2_job": ["template", 0, "template", 0, "service_account"],
	"google_cloudfunctions_function": ["service_account_email"],
	"google_cloudfunctions2_function": ["service_config", 0, "service_account_email"],
	"google_notebooks_instance": ["service_account"],
	"google_workbench_instance": ["gce_setup", 0, "service_accounts", 0, "email"],
	"google_app_engine_standard_app_version": ["service_account"],
}

deny contains violation if {
	some type, path in _account_at
	some workload in input.resources[type]
	_may_be_default(object.get(workload.config, path, ""))
	violation := {
		"resource": workload.id,
		"path": path,
		"message": "no own service account is named; the default account of the project is used",
	}
}

_may_be_default("") := true

_may_be_default(email) if {
	is_string(email)
	regex.match(`(-compute@developer|@appspot)\.gserviceaccount\.com$`, email)
}

_may_be_default(email) if {
	value.is_unknown(email)
	not email["$refs"]
}
