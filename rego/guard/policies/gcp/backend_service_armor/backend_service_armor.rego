# METADATA
# title: Backend services of external load balancers must have a Cloud Armor policy
# description: |
#   Floods, scanners and known exploits reach the model server unfiltered, and there is no place to
#   block an address during an attack.
# related_resources:
#   - ref: https://cloud.google.com/armor/docs/cloud-armor-overview
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_backend_service
# custom:
#   id: GRD-GCP-038
#   severity: low
#   category: network
#   systems: [load-balancing]
#   resources: [google_compute_backend_service]
#   controls:
#     supporting: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Attach a security policy:
#
#         resource "google_compute_backend_service" "api" {
#           security_policy = google_compute_security_policy.api.id
#         }
package guard.policies.gcp.backend_service_armor

import data.guard.lib.gcp.setting

deny contains violation if {
	some service in input.resources.google_compute_backend_service
	object.get(service.config, "load_balancing_scheme", "EXTERNAL") in {"EXTERNAL", "EXTERNAL_MANAGED"}
	not setting.is_set(object.get(service.config, "security_policy", ""))
	violation := {
		"resource": service.id,
		"path": ["security_policy"],
		"message": `no "security_policy" is attached; nothing filters requests by default`,
	}
}
