package guard.policies.azure.databricks_no_public_ip_test

import data.guard.policies.azure.databricks_no_public_ip as policy

test_denies_public_addresses if {
	violations := policy.deny with input.resources as _workspace({"custom_parameters": [{"no_public_ip": false}]})

	violations == {{
		"resource": "azurerm_databricks_workspace.lakehouse",
		"path": ["custom_parameters", 0, "no_public_ip"],
		"message": "custom_parameters.no_public_ip is false, so nodes of clusters have addresses on the Internet",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _workspace({"custom_parameters": [{"no_public_ip": {"$unknown": "var.private"}}]})

	violations == {{
		"resource": "azurerm_databricks_workspace.lakehouse",
		"path": ["custom_parameters", 0, "no_public_ip"],
		"message": "custom_parameters.no_public_ip is not known before deployment, so nodes of clusters have addresses on the Internet",
	}}
}

test_denies_the_default_of_provider_version_3 if {
	violations := policy.deny with input.resources as {"terraform/settings": [{"id": "terraform", "config": {"required_providers": [{"azurerm": {"version": "~> 3.50"}}]}}], "azurerm_databricks_workspace": [{"id": "azurerm_databricks_workspace.lakehouse", "config": {}}]}

	violations == {{
		"resource": "azurerm_databricks_workspace.lakehouse",
		"path": ["custom_parameters", 0, "no_public_ip"],
		"message": "custom_parameters.no_public_ip is not set and defaults to false, so nodes of clusters have addresses on the Internet",
	}}
}

test_allows_private_nodes if {
	violations := policy.deny with input.resources as _workspace({"custom_parameters": [{"no_public_ip": true}]})

	violations == set()
}

test_allows_the_default_of_later_providers if {
	violations := policy.deny with input.resources as _workspace({})

	violations == set()
}

_workspace(config) := {"azurerm_databricks_workspace": [{"id": "azurerm_databricks_workspace.lakehouse", "name": "lakehouse", "config": config}]}
