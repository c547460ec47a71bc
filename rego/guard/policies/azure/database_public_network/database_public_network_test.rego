package guard.policies.azure.database_public_network_test

import data.guard.policies.azure.database_public_network as policy

test_denies_the_default if {
	violations := policy.deny with input.resources as _server({})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true, so the server keeps an endpoint on the Internet",
	}}
}

test_denies_public_access if {
	violations := policy.deny with input.resources as _server({"public_network_access_enabled": true})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is true, so the server keeps an endpoint on the Internet",
	}}
}

test_denies_a_flexible_mysql_server if {
	violations := policy.deny with input.resources as {"azurerm_mysql_flexible_server": [{"id": "azurerm_mysql_flexible_server.m", "name": "m", "config": {"public_network_access": "Enabled"}}]}

	violations == {{
		"resource": "azurerm_mysql_flexible_server.m",
		"path": ["public_network_access"],
		"message": `public_network_access is "Enabled", so the server keeps an endpoint on the Internet`,
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _server({"public_network_access_enabled": {"$unknown": "var.public"}})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not known before deployment, so the server keeps an endpoint on the Internet",
	}}
}

test_allows_private_access_only if {
	violations := policy.deny with input.resources as _server({"public_network_access_enabled": false})

	violations == set()
}

test_allows_a_flexible_server_in_a_subnet if {
	violations := policy.deny with input.resources as {"azurerm_postgresql_flexible_server": [{"id": "azurerm_postgresql_flexible_server.p", "name": "p", "config": {"delegated_subnet_id": {"$unknown": "azurerm_subnet.db.id", "$refs": ["azurerm_subnet.db"]}}}]}

	violations == set()
}

test_allows_a_private_mysql_server if {
	violations := policy.deny with input.resources as {"azurerm_mysql_flexible_server": [{"id": "azurerm_mysql_flexible_server.m", "name": "m", "config": {"public_network_access": "Disabled"}}]}

	violations == set()
}

_server(config) := {"azurerm_postgresql_server": [{"id": "azurerm_postgresql_server.mlflow", "name": "mlflow", "config": config}]}

test_judges_clusters_of_cosmos_db if {
	violations := policy.deny with input.resources as {
		"azurerm_cosmosdb_postgresql_cluster": [{"id": "azurerm_cosmosdb_postgresql_cluster.a", "config": {"coordinator_public_ip_access_enabled": true}}],
		"azurerm_mongo_cluster": [{"id": "azurerm_mongo_cluster.b", "config": {"public_network_access": "Disabled"}}],
	}

	{violation.path | some violation in violations} == {["coordinator_public_ip_access_enabled"]}
}
