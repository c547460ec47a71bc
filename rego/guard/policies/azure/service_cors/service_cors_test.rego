package guard.policies.azure.service_cors_test

import data.guard.policies.azure.service_cors as policy

test_denies_every_origin if {
	violations := policy.deny with input.resources as _resource({"cors_rule": [{"allowed_origins": ["*"]}]})

	violations == {
		{
			"resource": "azurerm_cosmosdb_account.records",
			"path": ["cors_rule", 0, "allowed_origins", 0],
			"message": `allowed_origins holds "*", so pages of any site may call the service and read its answers`,
		},
	}
}

test_denies_a_container_app if {
	violations := policy.deny with input.resources as {"azurerm_container_app": [{"id": "azurerm_container_app.a", "name": "a", "config": {"ingress": [{"cors": [{"allowed_origins": ["https://a.example.com", "*"]}]}]}}]}

	violations == {
		{
			"resource": "azurerm_container_app.a",
			"path": ["ingress", 0, "cors", 0, "allowed_origins", 1],
			"message": `allowed_origins holds "*", so pages of any site may call the service and read its answers`,
		},
	}
}

test_allows_listed_origins if {
	violations := policy.deny with input.resources as _resource({"cors_rule": [{"allowed_origins": ["https://a.example.com"]}]})

	violations == set()
}

test_ignores_unknown_origins if {
	violations := policy.deny with input.resources as _resource({"cors_rule": [{"allowed_origins": {"$unknown": "var.o"}}]})

	violations == set()
}

_resource(config) := {"azurerm_cosmosdb_account": [{"id": "azurerm_cosmosdb_account.records", "name": "records", "config": config}]}
