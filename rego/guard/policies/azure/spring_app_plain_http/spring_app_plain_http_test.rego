package guard.policies.azure.spring_app_plain_http_test

import data.guard.policies.azure.spring_app_plain_http as policy

test_denies_plain_http if {
	violations := policy.deny with input.resources as _resource({"is_public": true, "https_only": false})

	violations == {
		{
			"resource": "azurerm_spring_cloud_app.score",
			"path": ["https_only"],
			"message": "https_only is false, so requests may travel in the clear",
		},
	}
}

test_denies_the_default if {
	violations := policy.deny with input.resources as _resource({"is_public": true})

	violations == {
		{
			"resource": "azurerm_spring_cloud_app.score",
			"path": ["https_only"],
			"message": "https_only is not set and defaults to false, so requests may travel in the clear",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"is_public": true, "https_only": {"$unknown": "var.https"}})

	violations == {
		{
			"resource": "azurerm_spring_cloud_app.score",
			"path": ["https_only"],
			"message": "https_only is not known before deployment, so requests may travel in the clear",
		},
	}
}

test_allows_https if {
	violations := policy.deny with input.resources as _resource({"is_public": true, "https_only": true})

	violations == set()
}

test_allows_a_private_app if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azurerm_spring_cloud_app": [{"id": "azurerm_spring_cloud_app.score", "name": "score", "config": config}]}
