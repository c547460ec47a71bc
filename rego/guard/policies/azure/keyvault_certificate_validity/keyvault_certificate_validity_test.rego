package guard.policies.azure.keyvault_certificate_validity_test

import data.guard.policies.azure.keyvault_certificate_validity as policy

test_denies_three_years if {
	violations := policy.deny with input.resources as _certificate({"certificate_policy": [{"x509_certificate_properties": [{"validity_in_months": 36}]}]})

	violations == {{
		"resource": "azurerm_key_vault_certificate.ml",
		"path": ["certificate_policy", 0, "x509_certificate_properties", 0, "validity_in_months"],
		"message": "certificate_policy.x509_certificate_properties.validity_in_months is 36, more than 12",
	}}
}

test_points_at_an_unknown_validity if {
	violations := policy.deny with input.resources as _certificate({"certificate_policy": [{"x509_certificate_properties": [{"validity_in_months": {"$unknown": "var.months"}}]}]})

	violations == {{
		"resource": "azurerm_key_vault_certificate.ml",
		"path": ["certificate_policy", 0, "x509_certificate_properties", 0, "validity_in_months"],
		"message": "certificate_policy.x509_certificate_properties.validity_in_months is not known before deployment, more than 12",
	}}
}

test_allows_a_year if {
	violations := policy.deny with input.resources as _certificate({"certificate_policy": [{"x509_certificate_properties": [{"validity_in_months": 12}]}]})

	violations == set()
}

test_allows_an_imported_certificate if {
	violations := policy.deny with input.resources as _certificate({"certificate": [{"contents": "[redacted:literal]"}]})

	violations == set()
}

_certificate(config) := {"azurerm_key_vault_certificate": [{"id": "azurerm_key_vault_certificate.ml", "name": "ml", "config": config}]}
