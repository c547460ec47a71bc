package guard.policies.azure.netapp_export_test

import data.guard.policies.azure.netapp_export as policy

test_denies_every_client if {
	violations := policy.deny with input.resources as _resource({"export_policy_rule": [{"allowed_clients": ["10.0.0.0/24", "0.0.0.0/0"]}]})

	violations == {
		{
			"resource": "azurerm_netapp_volume.datasets",
			"path": ["export_policy_rule", 0, "allowed_clients", 1],
			"message": "the volume is exported to 0.0.0.0/0",
		},
	}
}

test_allows_a_subnet if {
	violations := policy.deny with input.resources as _resource({"export_policy_rule": [{"allowed_clients": ["10.0.0.0/24"]}]})

	violations == set()
}

test_ignores_unknown_clients if {
	violations := policy.deny with input.resources as _resource({"export_policy_rule": [{"allowed_clients": {"$unknown": "var.c"}}]})

	violations == set()
}

_resource(config) := {"azurerm_netapp_volume": [{"id": "azurerm_netapp_volume.datasets", "name": "datasets", "config": config}]}
