package guard.policies.azure.workspace_public_network_test

import data.guard.policies.azure.workspace_public_network as policy

test_denies_the_defaults if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_log_analytics_workspace.ml",
			"path": ["internet_ingestion_enabled"],
			"message": "internet_ingestion_enabled is not set and defaults to true and internet_query_enabled is not set and defaults to true, so logs are written and read over the Internet",
		},
	}
}

test_denies_queries if {
	violations := policy.deny with input.resources as _resource({"internet_ingestion_enabled": false})

	violations == {
		{
			"resource": "azurerm_log_analytics_workspace.ml",
			"path": ["internet_query_enabled"],
			"message": "internet_query_enabled is not set and defaults to true, so logs are written and read over the Internet",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"internet_ingestion_enabled": {"$unknown": "var.x"}, "internet_query_enabled": false})

	violations == {
		{
			"resource": "azurerm_log_analytics_workspace.ml",
			"path": ["internet_ingestion_enabled"],
			"message": "internet_ingestion_enabled is not known before deployment, so logs are written and read over the Internet",
		},
	}
}

test_allows_private_links if {
	violations := policy.deny with input.resources as _resource({"internet_ingestion_enabled": false, "internet_query_enabled": false})

	violations == set()
}

_resource(config) := {"azurerm_log_analytics_workspace": [{"id": "azurerm_log_analytics_workspace.ml", "name": "ml", "config": config}]}
