# METADATA
# title: Backend services of external load balancers must log requests
# description: |
#   Attacks on the application, and what they got as an answer, leave no trace at the only place
#   that sees the client's address.
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/https/https-logging-monitoring
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_backend_service
# custom:
#   id: GRD-GCP-037
#   severity: low
#   category: logging
#   systems: [load-balancing]
#   resources: [google_compute_backend_service]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["soc2:CC7.3", "hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Log the requests:
#
#         resource "google_compute_backend_service" "api" {
#           log_config {
#             enable      = true
#             sample_rate = 1.0
#           }
#         }
package guard.policies.gcp.backend_service_logging

import data.guard.lib.value

deny contains violation if {
	some service in input.resources.google_compute_backend_service
	object.get(service.config, "load_balancing_scheme", "EXTERNAL") in {"EXTERNAL", "EXTERNAL_MANAGED"}
	path := ["log_config", 0, "enable"]
	not value.is_true(object.get(service.config, path, false))
	violation := {
		"resource": service.id,
		"path": path,
		"message": "request logging is not enabled; the default is off",
	}
}
