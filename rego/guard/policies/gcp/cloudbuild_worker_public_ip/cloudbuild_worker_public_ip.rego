# METADATA
# title: Workers of Cloud Build must not have public IP addresses
# description: |
#   A dependency that turned malicious sends source code, secrets and images straight to the
#   Internet, past any proxy.
# related_resources:
#   - ref: https://cloud.google.com/build/docs/private-pools/private-pools-overview
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/cloudbuild_worker_pool
# custom:
#   id: GRD-GCP-120
#   severity: medium
#   category: network
#   systems: [cloud-build]
#   resources: [google_cloudbuild_worker_pool]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Use internal addresses only:
#
#         resource "google_cloudbuild_worker_pool" "builds" {
#           name     = "builds"
#           location = "europe-west1"
#
#           worker_config {
#             machine_type   = "e2-standard-4"
#             no_external_ip = true
#           }
#         }
package guard.policies.gcp.cloudbuild_worker_public_ip

import data.guard.lib.value

deny contains violation if {
	some pool in input.resources.google_cloudbuild_worker_pool
	path := ["worker_config", 0, "no_external_ip"]
	not value.is_true(object.get(pool.config, path, false))
	violation := {
		"resource": pool.id,
		"path": path,
		"message": "no_external_ip is not true; workers get public addresses by default",
	}
}
