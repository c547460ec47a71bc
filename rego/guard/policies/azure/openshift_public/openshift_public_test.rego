package guard.policies.azure.openshift_public_test

import data.guard.policies.azure.openshift_public as policy

test_denies_public_profiles if {
	violations := policy.deny with input.resources as _resource({"api_server_profile": [{"visibility": "Public"}], "ingress_profile": [{"visibility": "Public"}]})

	violations == {
		{
			"resource": "azurerm_redhat_openshift_cluster.ml",
			"path": ["api_server_profile", 0, "visibility"],
			"message": "visibility is Public in api_server_profile and ingress_profile",
		},
	}
}

test_denies_a_public_ingress if {
	violations := policy.deny with input.resources as _resource({"api_server_profile": [{"visibility": "Private"}], "ingress_profile": [{"visibility": "Public"}]})

	violations == {
		{
			"resource": "azurerm_redhat_openshift_cluster.ml",
			"path": ["ingress_profile", 0, "visibility"],
			"message": "visibility is Public in ingress_profile",
		},
	}
}

test_allows_private_profiles if {
	violations := policy.deny with input.resources as _resource({"api_server_profile": [{"visibility": "Private"}], "ingress_profile": [{"visibility": "Private"}]})

	violations == set()
}

test_ignores_unknown_visibility if {
	violations := policy.deny with input.resources as _resource({"api_server_profile": [{"visibility": {"$unknown": "var.v"}}]})

	violations == set()
}

_resource(config) := {"azurerm_redhat_openshift_cluster": [{"id": "azurerm_redhat_openshift_cluster.ml", "name": "ml", "config": config}]}
