package guard.policies.azure.federated_pull_request_test

import data.guard.policies.azure.federated_pull_request as policy

test_denies_pull_requests if {
	violations := policy.deny with input.resources as _resource({"subject": "repo:example/models:pull_request"})

	violations == {
		{
			"resource": "azurerm_federated_identity_credential.github",
			"path": ["subject"],
			"message": "repo:example/models:pull_request may sign in as the identity",
		},
	}
}

test_denies_them_for_an_application if {
	violations := policy.deny with input.resources as {"azuread_application_federated_identity_credential": [{"id": "azuread_application_federated_identity_credential.a", "name": "a", "config": {"subject": "repo:example/models:pull_request"}}]}

	violations == {
		{
			"resource": "azuread_application_federated_identity_credential.a",
			"path": ["subject"],
			"message": "repo:example/models:pull_request may sign in as the identity",
		},
	}
}

test_allows_an_environment if {
	violations := policy.deny with input.resources as _resource({"subject": "repo:example/models:environment:production"})

	violations == set()
}

test_ignores_an_unknown_subject if {
	violations := policy.deny with input.resources as _resource({"subject": {"$unknown": "var.subject"}})

	violations == set()
}

_resource(config) := {"azurerm_federated_identity_credential": [{"id": "azurerm_federated_identity_credential.github", "name": "github", "config": config}]}
