# METADATA
# title: VPN tunnels must not offer IKEv1 or weak key exchange
# description: |
#   IKEv1, 1024-bit groups and SHA-1 let a party that records the traffic break the tunnel's
#   keys, or an active one talk both ends into the weakest choice.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html
# custom:
#   id: GRD-AWS-364
#   severity: medium
#   category: encryption
#   systems: [vpn]
#   resources: [aws_vpn_connection]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     List the versions, groups and hashes that both ends support and that are strong.
#
#         resource "aws_vpn_connection" "office" {
#           tunnel1_ike_versions = ["ikev2"]
#           tunnel2_ike_versions = ["ikev2"]
#         }
package guard.policies.aws.vpn_tunnel_cryptography

import data.guard.lib.value

_weak := {
	"ike_versions": {"ikev1"},
	"phase1_dh_group_numbers": {2},
	"phase2_dh_group_numbers": {2, 5},
	"phase1_integrity_algorithms": {"SHA1"},
	"phase2_integrity_algorithms": {"SHA1"},
}

deny contains {
	"resource": connection.id,
	"path": [field, i],
	"message": sprintf("%s offers %v", [field, choice]),
} if {
	some connection in input.resources.aws_vpn_connection
	some tunnel in ["tunnel1", "tunnel2"]
	some setting, choices in _weak
	field := concat("_", [tunnel, setting])
	some i, choice in value.as_list(connection.config[field])
	choice in choices
}
