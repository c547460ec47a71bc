# METADATA
# title: Cloud Run services and functions must authenticate their callers
# description: |
#   Anyone on the Internet calls the model or the function, at the owner's expense, and whatever hole
#   its code has is open to the first scanner that finds it.
# related_resources:
#   - ref: https://cloud.google.com/run/docs/authenticating/overview
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/cloud_run_service_iam
# custom:
#   id: GRD-GCP-086
#   severity: high
#   category: access-control
#   systems: [cloud-run, cloud-functions]
#   resources:
#     - google_cloud_run_service_iam_member
#     - google_cloud_run_service_iam_binding
#     - google_cloud_run_service_iam_policy
#     - google_cloud_run_v2_service_iam_member
#     - google_cloud_run_v2_service_iam_binding
#     - google_cloud_run_v2_service_iam_policy
#     - google_cloud_run_v2_job_iam_member
#     - google_cloud_run_v2_job_iam_binding
#     - google_cloud_run_v2_job_iam_policy
#     - google_cloudfunctions_function_iam_member
#     - google_cloudfunctions_function_iam_binding
#     - google_cloudfunctions_function_iam_policy
#     - google_cloudfunctions2_function_iam_member
#     - google_cloudfunctions2_function_iam_binding
#     - google_cloudfunctions2_function_iam_policy
#     - data.google_iam_policy
#     - google_cloud_run_v2_service
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Name the callers; a public site belongs behind a load balancer with Cloud Armor:
#
#         resource "google_cloud_run_v2_service_iam_member" "frontend" {
#           location = "europe-west1"
#           name     = "recommender"
#           role     = "roles/run.invoker"
#           member   = "serviceAccount:frontend@acme-ml.iam.gserviceaccount.com"
#         }
package guard.policies.gcp.run_public_access

import data.guard.lib.gcp.iam
import data.guard.lib.gcp.setting

deny contains violation if {
	some thing in {
		"google_cloud_run_service",
		"google_cloud_run_v2_service",
		"google_cloud_run_v2_job",
		"google_cloudfunctions_function",
		"google_cloudfunctions2_function",
	}
	some violation in iam.public(thing)
}

deny contains violation if {
	some service in input.resources.google_cloud_run_v2_service
	setting.may_be_true(service.config.invoker_iam_disabled)
	violation := {
		"resource": service.id,
		"path": ["invoker_iam_disabled"],
		"message": "invoker_iam_disabled is true; callers are not authenticated",
	}
}
