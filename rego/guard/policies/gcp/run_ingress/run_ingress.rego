# METADATA
# title: Cloud Run services and functions must not take traffic from the whole Internet
# description: |
#   Every address reaches the service directly, past the load balancer and its Cloud Armor policy;
#   only the check of the caller's token is left in between.
# related_resources:
#   - ref: https://cloud.google.com/run/docs/securing/ingress
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/cloud_run_v2_service
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/cloudfunctions_function
# custom:
#   id: GRD-GCP-117
#   severity: low
#   category: network
#   systems: [cloud-run, cloud-functions]
#   resources:
#     - google_cloud_run_service
#     - google_cloud_run_v2_service
#     - google_cloudfunctions_function
#     - google_cloudfunctions2_function
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Take internal traffic, or that of the load balancer, only:
#
#         resource "google_cloud_run_v2_service" "recommender" {
#           name     = "recommender"
#           location = "europe-west1"
#           ingress  = "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
#
#           template {
#             containers {
#               image = "europe-west1-docker.pkg.dev/acme-ml/images/recommender:1.4.2"
#             }
#           }
#         }
package guard.policies.gcp.run_ingress

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some service in input.resources.google_cloud_run_v2_service
	setting.may_be_any_of(object.get(service.config, "ingress", "INGRESS_TRAFFIC_ALL"), {"INGRESS_TRAFFIC_ALL"})
	violation := _violation(service.id, ["ingress"])
}

deny contains violation if {
	some service in input.resources.google_cloud_run_service
	path := ["metadata", 0, "annotations", "run.googleapis.com/ingress"]
	setting.may_be_any_of(object.get(service.config, path, "all"), {"all"})
	violation := _violation(service.id, path)
}

deny contains violation if {
	some function in input.resources.google_cloudfunctions_function
	value.is_true(object.get(function.config, "trigger_http", false))
	setting.may_be_any_of(object.get(function.config, "ingress_settings", "ALLOW_ALL"), {"ALLOW_ALL"})
	violation := _violation(function.id, ["ingress_settings"])
}

deny contains violation if {
	some function in input.resources.google_cloudfunctions2_function
	not function.config.event_trigger
	path := ["service_config", 0, "ingress_settings"]
	setting.may_be_any_of(object.get(function.config, path, "ALLOW_ALL"), {"ALLOW_ALL"})
	violation := _violation(function.id, path)
}

_violation(id, path) := {
	"resource": id,
	"path": path,
	"message": "traffic from everywhere is let in, which is the default",
}
