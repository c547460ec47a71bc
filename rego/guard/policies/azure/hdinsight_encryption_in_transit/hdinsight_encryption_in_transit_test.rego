package guard.policies.azure.hdinsight_encryption_in_transit_test

import data.guard.policies.azure.hdinsight_encryption_in_transit as policy

test_denies_the_default if {
	violations := policy.deny with input.resources as _cluster({})

	violations == {{
		"resource": "azurerm_hdinsight_kafka_cluster.stream",
		"path": ["encryption_in_transit_enabled"],
		"message": "encryption_in_transit_enabled is not set and defaults to false, so nodes exchange data in the clear",
	}}
}

test_denies_it_switched_off if {
	violations := policy.deny with input.resources as _cluster({"encryption_in_transit_enabled": false})

	violations == {{
		"resource": "azurerm_hdinsight_kafka_cluster.stream",
		"path": ["encryption_in_transit_enabled"],
		"message": "encryption_in_transit_enabled is false, so nodes exchange data in the clear",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cluster({"encryption_in_transit_enabled": {"$unknown": "var.enc"}})

	violations == {{
		"resource": "azurerm_hdinsight_kafka_cluster.stream",
		"path": ["encryption_in_transit_enabled"],
		"message": "encryption_in_transit_enabled is not known before deployment, so nodes exchange data in the clear",
	}}
}

test_allows_encrypted_traffic if {
	violations := policy.deny with input.resources as _cluster({"encryption_in_transit_enabled": true})

	violations == set()
}

test_allows_a_host_of_its_own if {
	violations := policy.deny with input.resources as _cluster({"compute_isolation": [{"compute_isolation_enabled": true}]})

	violations == set()
}

_cluster(config) := {"azurerm_hdinsight_kafka_cluster": [{"id": "azurerm_hdinsight_kafka_cluster.stream", "name": "stream", "config": config}]}
