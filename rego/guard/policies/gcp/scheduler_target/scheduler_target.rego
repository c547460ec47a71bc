# METADATA
# title: Scheduled calls must be authenticated and use HTTPS
# description: |
#   The endpoint cannot tell the scheduler from anybody who knows its address, so it has to let
#   everybody start the job; over plain HTTP the call can be read and changed on the way.
# related_resources:
#   - ref: https://cloud.google.com/scheduler/docs/http-target-auth
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/cloud_scheduler_job
# custom:
#   id: GRD-GCP-138
#   severity: low
#   category: access-control
#   systems: [cloud-scheduler, cloud-tasks]
#   resources: [google_cloud_scheduler_job]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Sign calls as a service account:
#
#         resource "google_cloud_scheduler_job" "retrain" {
#           name     = "retrain"
#           schedule = "0 3 * * *"
#
#           http_target {
#             uri = "https://trainer.example.com/start"
#
#             oidc_token {
#               service_account_email = "scheduler@acme-ml.iam.gserviceaccount.com"
#             }
#           }
#         }
package guard.policies.gcp.scheduler_target

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some job in input.resources.google_cloud_scheduler_job
	some i, target in setting.blocks(job.config, "http_target")
	not target.oidc_token
	not target.oauth_token
	not target.headers.Authorization
	violation := {
		"resource": job.id,
		"path": ["http_target", i, "oidc_token"],
		"message": "neither oidc_token nor oauth_token is set; calls are not authenticated",
	}
}

deny contains violation if {
	some job in input.resources.google_cloud_scheduler_job
	some i, target in setting.blocks(job.config, "http_target")
	uri := value.text(target.uri)
	startswith(lower(uri), "http://")
	violation := {
		"resource": job.id,
		"path": ["http_target", i, "uri"],
		"message": "uri is a plain HTTP address; calls are sent in clear text",
	}
}
