# METADATA
# title: DNSSEC keys must not use SHA-1
# description: |
#   SHA-1 collisions can be computed at moderate cost; resolvers drop such signatures, and a forged
#   record can be made to match one.
# related_resources:
#   - ref: https://cloud.google.com/dns/docs/dnssec-advanced
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dns_managed_zone
# custom:
#   id: GRD-GCP-040
#   severity: medium
#   category: encryption
#   systems: [cloud-dns]
#   resources: [google_dns_managed_zone]
#   controls:
#     direct: ["soc2:CC6.8", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC7.1"]
#   remediation: |
#     Use an algorithm with SHA-256:
#
#         resource "google_dns_managed_zone" "public" {
#           dnssec_config {
#             default_key_specs {
#               algorithm = "rsasha256"
#             }
#           }
#         }
package guard.policies.gcp.dns_weak_algorithm

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some zone in input.resources.google_dns_managed_zone
	some i, key in value.as_list(zone.config.dnssec_config[0].default_key_specs)
	setting.may_be_any_of(key.algorithm, {"rsasha1"})
	violation := {
		"resource": zone.id,
		"path": ["dnssec_config", 0, "default_key_specs", i, "algorithm"],
		"message": "a DNSSEC key uses algorithm rsasha1",
	}
}
