package guard.policies.azure.apim_old_protocols_test

import data.guard.policies.azure.apim_old_protocols as policy

test_denies_an_old_protocol if {
	violations := policy.deny with input.resources as _resource({"security": [{"frontend_tls10_enabled": true}]})

	violations == {
		{
			"resource": "azurerm_api_management.ml",
			"path": ["security", 0, "frontend_tls10_enabled"],
			"message": "old protocols or ciphers are switched on: frontend_tls10_enabled",
		},
	}
}

test_denies_the_older_names if {
	violations := policy.deny with input.resources as _resource({"security": [{"enable_backend_ssl30": true, "enable_triple_des_ciphers": true}]})

	violations == {
		{
			"resource": "azurerm_api_management.ml",
			"path": ["security", 0, "enable_backend_ssl30"],
			"message": "old protocols or ciphers are switched on: enable_backend_ssl30, enable_triple_des_ciphers",
		},
	}
}

test_allows_them_off if {
	violations := policy.deny with input.resources as _resource({"security": [{"frontend_tls10_enabled": false}]})

	violations == set()
}

test_allows_the_defaults if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_ignores_unknown_values if {
	violations := policy.deny with input.resources as _resource({"security": [{"frontend_tls10_enabled": {"$unknown": "var.old"}}]})

	violations == set()
}

_resource(config) := {"azurerm_api_management": [{"id": "azurerm_api_management.ml", "name": "ml", "config": config}]}
