# METADATA
# title: VPN tunnels must use IKE version 2
# description: |
#   IKEv1 lacks protections of its successor against denial of service and downgrade, and its pre-
#   shared keys can be guessed offline from one captured handshake.
# related_resources:
#   - ref: https://cloud.google.com/network-connectivity/docs/vpn/concepts/supported-ike-ciphers
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_vpn_tunnel
# custom:
#   id: GRD-GCP-043
#   severity: medium
#   category: encryption
#   systems: [cloud-vpn]
#   resources: [google_compute_vpn_tunnel]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["soc2:CC6.6"]
#   remediation: |
#     Use IKEv2, which is the default:
#
#         resource "google_compute_vpn_tunnel" "office" {
#           ike_version = 2
#         }
package guard.policies.gcp.vpn_ike_version

import data.guard.lib.gcp.setting

deny contains violation if {
	some tunnel in input.resources.google_compute_vpn_tunnel
	setting.may_be_any_of(tunnel.config.ike_version, {1, "1"})
	violation := {
		"resource": tunnel.id,
		"path": ["ike_version"],
		"message": "the tunnel uses IKE version 1",
	}
}
