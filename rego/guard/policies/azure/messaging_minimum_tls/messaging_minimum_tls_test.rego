package guard.policies.azure.messaging_minimum_tls_test

import data.guard.policies.azure.messaging_minimum_tls as policy

test_denies_minimum_tls_version_1_0 if {
	violations := policy.deny with input.resources as _namespace({"minimum_tls_version": "1.0"})

	violations == {{
		"resource": "azurerm_eventhub_namespace.events",
		"path": ["minimum_tls_version"],
		"message": `minimum_tls_version is "1.0", so clients may use a protocol older than TLS 1.2`,
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _namespace({"minimum_tls_version": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_eventhub_namespace.events",
		"path": ["minimum_tls_version"],
		"message": "minimum_tls_version is not known before deployment, so clients may use a protocol older than TLS 1.2",
	}}
}

test_allows_minimum_tls_version_1_2 if {
	violations := policy.deny with input.resources as _namespace({"minimum_tls_version": "1.2"})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _namespace({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_eventhub_namespace", "azurerm_servicebus_namespace"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"minimum_tls_version": "1.0"}}]}
		count(violations) == 1
	}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"minimum_tls_version": "1.0"}}]}

	violations == set()
}

_namespace(config) := {"azurerm_eventhub_namespace": [{"id": "azurerm_eventhub_namespace.events", "name": "events", "config": config}]}
