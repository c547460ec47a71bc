package guard.policies.azure.data_factory_git_test

import data.guard.policies.azure.data_factory_git as policy

test_denies_a_factory_without_a_repository if {
	violations := policy.deny with input.resources as _factory({})

	violations == {{
		"resource": "azurerm_data_factory.ingest",
		"path": ["github_configuration"],
		"message": "neither github_configuration nor vsts_configuration is set, so pipelines change without review",
	}}
}

test_denies_an_empty_list if {
	violations := policy.deny with input.resources as _factory({"vsts_configuration": []})

	violations == {{
		"resource": "azurerm_data_factory.ingest",
		"path": ["github_configuration"],
		"message": "neither github_configuration nor vsts_configuration is set, so pipelines change without review",
	}}
}

test_allows_github if {
	violations := policy.deny with input.resources as _factory({"github_configuration": [{"repository_name": "pipelines"}]})

	violations == set()
}

test_allows_azure_devops if {
	violations := policy.deny with input.resources as _factory({"vsts_configuration": [{"repository_name": "pipelines"}]})

	violations == set()
}

test_ignores_an_unknown_block if {
	violations := policy.deny with input.resources as _factory({"github_configuration": {"$unknown": "var.git"}})

	violations == set()
}

_factory(config) := {"azurerm_data_factory": [{"id": "azurerm_data_factory.ingest", "name": "ingest", "config": config}]}
