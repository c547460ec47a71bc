# METADATA
# title: HTTPS load balancers must have an SSL policy
# description: |
#   Without one the load balancer accepts TLS 1.0 and weak ciphers; who sits on the path can force a
#   client down to them.
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/use-ssl-policies
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_target_https_proxy
# custom:
#   id: GRD-GCP-035
#   severity: medium
#   category: encryption
#   systems: [load-balancing]
#   resources:
#     - google_compute_target_https_proxy
#     - google_compute_region_target_https_proxy
#     - google_compute_target_ssl_proxy
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["soc2:CC6.6"]
#   remediation: |
#     Name an SSL policy that asks for TLS 1.2:
#
#         resource "google_compute_target_https_proxy" "web" {
#           ssl_policy = google_compute_ssl_policy.modern.id
#         }
package guard.policies.gcp.https_proxy_ssl_policy

import data.guard.lib.gcp.setting

deny contains violation if {
	some type in {
		"google_compute_target_https_proxy",
		"google_compute_region_target_https_proxy",
		"google_compute_target_ssl_proxy",
	}
	some proxy in input.resources[type]
	not setting.is_set(object.get(proxy.config, "ssl_policy", ""))
	violation := {
		"resource": proxy.id,
		"path": ["ssl_policy"],
		"message": `no "ssl_policy" is named; the default accepts TLS 1.0 and weak ciphers`,
	}
}
