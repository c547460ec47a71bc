package guard.policies.azure.vpn_weak_ciphers_test

import data.guard.policies.azure.vpn_weak_ciphers as policy

test_denies_weak_ciphers if {
	violations := policy.deny with input.resources as _resource({"ipsec_policy": [{"dh_group": "DHGroup2", "ike_encryption": "DES3", "ike_integrity": "SHA256", "pfs_group": "None"}]})

	violations == {
		{
			"resource": "azurerm_virtual_network_gateway_connection.office",
			"path": ["ipsec_policy", 0, "dh_group"],
			"message": "the tunnel uses dh_group DHGroup2, ike_encryption DES3",
		},
	}
}

test_denies_a_weak_link if {
	violations := policy.deny with input.resources as {"azurerm_vpn_gateway_connection": [{"id": "azurerm_vpn_gateway_connection.c", "name": "c", "config": {"vpn_link": [{"ipsec_policy": [{"integrity_algorithm": "MD5"}]}]}}]}

	violations == {
		{
			"resource": "azurerm_vpn_gateway_connection.c",
			"path": ["vpn_link", 0, "ipsec_policy", 0, "integrity_algorithm"],
			"message": "the tunnel uses integrity_algorithm MD5",
		},
	}
}

test_denies_weak_clients if {
	violations := policy.deny with input.resources as {"azurerm_virtual_network_gateway": [{"id": "azurerm_virtual_network_gateway.g", "name": "g", "config": {"vpn_client_configuration": [{"ipsec_policy": [{"ike_encryption": "DES"}]}]}}]}

	violations == {
		{
			"resource": "azurerm_virtual_network_gateway.g",
			"path": ["vpn_client_configuration", 0, "ipsec_policy", 0, "ike_encryption"],
			"message": "the tunnel uses ike_encryption DES",
		},
	}
}

test_allows_strong_ciphers if {
	violations := policy.deny with input.resources as _resource({"ipsec_policy": [{"dh_group": "ECP384", "ike_encryption": "AES256", "ike_integrity": "SHA384", "pfs_group": "ECP384"}]})

	violations == set()
}

test_ignores_unknown_values if {
	violations := policy.deny with input.resources as _resource({"ipsec_policy": [{"dh_group": {"$unknown": "var.group"}}]})

	violations == set()
}

_resource(config) := {"azurerm_virtual_network_gateway_connection": [{"id": "azurerm_virtual_network_gateway_connection.office", "name": "office", "config": config}]}
