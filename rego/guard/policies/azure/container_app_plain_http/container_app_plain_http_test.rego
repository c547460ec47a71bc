package guard.policies.azure.container_app_plain_http_test

import data.guard.policies.azure.container_app_plain_http as policy

test_denies_ingress_allow_insecure_connections_true if {
	violations := policy.deny with input.resources as _resource({"ingress": [{"allow_insecure_connections": true}]})

	violations == {
		{
			"resource": "azurerm_container_app.score",
			"path": ["ingress", 0, "allow_insecure_connections"],
			"message": "ingress.allow_insecure_connections is true, so requests in the clear are answered",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"ingress": [{"allow_insecure_connections": {"$unknown": "var.setting"}}]})

	violations == {
		{
			"resource": "azurerm_container_app.score",
			"path": ["ingress", 0, "allow_insecure_connections"],
			"message": "ingress.allow_insecure_connections is not known before deployment, so requests in the clear are answered",
		},
	}
}

test_allows_ingress_allow_insecure_connections_false if {
	violations := policy.deny with input.resources as _resource({"ingress": [{"allow_insecure_connections": false}]})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azurerm_container_app": [{"id": "azurerm_container_app.score", "name": "score", "config": config}]}
