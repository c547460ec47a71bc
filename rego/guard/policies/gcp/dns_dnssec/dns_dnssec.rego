# METADATA
# title: Public DNS zones must be signed with DNSSEC
# description: |
#   Who can forge DNS answers sends users and services to a server of their own, and can have
#   certificates issued for the domain.
# related_resources:
#   - ref: https://cloud.google.com/dns/docs/dnssec
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dns_managed_zone
# custom:
#   id: GRD-GCP-039
#   severity: medium
#   category: network
#   systems: [cloud-dns]
#   resources: [google_dns_managed_zone]
#   controls:
#     direct: ["soc2:CC6.8", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC7.1"]
#   remediation: |
#     Sign the zone:
#
#         resource "google_dns_managed_zone" "public" {
#           dnssec_config {
#             state = "on"
#           }
#         }
package guard.policies.gcp.dns_dnssec

deny contains violation if {
	some zone in input.resources.google_dns_managed_zone
	object.get(zone.config, "visibility", "public") == "public"
	path := ["dnssec_config", 0, "state"]
	not object.get(zone.config, path, "off") in {"on", "transfer"}
	violation := {
		"resource": zone.id,
		"path": path,
		"message": "DNSSEC is not on; the default is off",
	}
}
