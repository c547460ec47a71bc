# METADATA
# title: VPN connections must not use weak ciphers
# description: |
#   DES, MD5 and small Diffie-Hellman groups can be broken with rented machines. An attacker who
#   records the tunnel reads what passed through it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway_connection
#   - ref: https://learn.microsoft.com/en-us/azure/vpn-gateway/vpn-gateway-about-compliance-crypto
# custom:
#   id: GRD-AZ-187
#   severity: medium
#   category: encryption
#   systems: [network]
#   resources:
#     - azurerm_virtual_network_gateway_connection
#     - azurerm_vpn_gateway_connection
#     - azurerm_vpn_server_configuration
#     - azurerm_virtual_network_gateway
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Choose AES with SHA-2 and a group of elliptic curves.
#
#         resource "azurerm_virtual_network_gateway_connection" "office" {
#           ipsec_policy {
#             dh_group         = "ECP384"
#             ike_encryption   = "GCMAES256"
#             ike_integrity    = "SHA384"
#             ipsec_encryption = "GCMAES256"
#             ipsec_integrity  = "GCMAES256"
#             pfs_group        = "ECP384"
#           }
#         }
package guard.policies.azure.vpn_weak_ciphers

import data.guard.lib.azure.argument

_types := ["azurerm_virtual_network_gateway_connection", "azurerm_vpn_gateway_connection", "azurerm_vpn_server_configuration", "azurerm_virtual_network_gateway"]

_weak := {"DES", "DES3", "MD5", "SHA1", "None", "DHGroup1", "DHGroup2", "PFS1", "PFS2"}

_keys := [
	"dh_group", "ike_encryption", "ike_integrity", "ipsec_encryption", "ipsec_integrity", "pfs_group", "encryption_algorithm",
	"integrity_algorithm", "ike_encryption_algorithm", "ike_integrity_algorithm",
]

deny contains violation if {
	some connection in argument.resources(_types)
	some found in _policies(connection.config)
	weak := [key | some key in _keys; _is_weak(key, found.policy[key])]
	count(weak) > 0

	violation := {
		"resource": connection.id,
		"path": array.concat(found.path, [weak[0]]),
		"message": sprintf("the tunnel uses %s", [concat(", ", [sprintf("%s %v", [key, found.policy[key]]) | some key in weak])]),
	}
}

_is_weak("pfs_group", group) if group in {"PFS1", "PFS2"}

_is_weak(key, algorithm) if {
	key != "pfs_group"
	algorithm in _weak
}

_policies(config) := array.concat(
	[{"path": ["ipsec_policy", i], "policy": policy} |
		is_array(config.ipsec_policy)
		some i, policy in config.ipsec_policy
		is_object(policy)
	],
	array.concat(
		[{"path": ["vpn_link", i, "ipsec_policy", j], "policy": policy} |
			is_array(config.vpn_link)
			some i, link in config.vpn_link
			is_array(link.ipsec_policy)
			some j, policy in link.ipsec_policy
			is_object(policy)
		],
		[{"path": ["vpn_client_configuration", i, "ipsec_policy", j], "policy": policy} |
			is_array(config.vpn_client_configuration)
			some i, client in config.vpn_client_configuration
			is_array(client.ipsec_policy)
			some j, policy in client.ipsec_policy
			is_object(policy)
		],
	),
)
