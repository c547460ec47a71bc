# METADATA
# title: SSL policies must require TLS 1.2 or later
# description: |
#   TLS 1.0 and 1.1 have known breaks; who sits on the path can force a client down to them and read
#   or change requests, tokens included.
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/ssl-policies-concepts
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_ssl_policy
# custom:
#   id: GRD-GCP-033
#   severity: medium
#   category: encryption
#   systems: [load-balancing]
#   resources: [google_compute_ssl_policy, google_compute_region_ssl_policy]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["soc2:CC6.6"]
#   remediation: |
#     Ask for TLS 1.2:
#
#         resource "google_compute_ssl_policy" "web" {
#           min_tls_version = "TLS_1_2"
#         }
package guard.policies.gcp.ssl_policy_tls_version

deny contains violation if {
	some type in {"google_compute_ssl_policy", "google_compute_region_ssl_policy"}
	some policy in input.resources[type]
	not object.get(policy.config, "min_tls_version", "TLS_1_0") in {"TLS_1_2", "TLS_1_3"}
	violation := {
		"resource": policy.id,
		"path": ["min_tls_version"],
		"message": `"min_tls_version" is not TLS_1_2; the default is TLS_1_0`,
	}
}
