package guard.policies.azure.hdinsight_minimum_tls_test

import data.guard.policies.azure.hdinsight_minimum_tls as policy

test_denies_tls_min_version_1_0 if {
	violations := policy.deny with input.resources as _cluster({"tls_min_version": "1.0"})

	violations == {{
		"resource": "azurerm_hdinsight_hadoop_cluster.spark",
		"path": ["tls_min_version"],
		"message": `tls_min_version is "1.0", so clients may use a protocol older than TLS 1.2`,
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _cluster({})

	violations == {{
		"resource": "azurerm_hdinsight_hadoop_cluster.spark",
		"path": ["tls_min_version"],
		"message": "tls_min_version is not set, so clients may use a protocol older than TLS 1.2",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cluster({"tls_min_version": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_hdinsight_hadoop_cluster.spark",
		"path": ["tls_min_version"],
		"message": "tls_min_version is not known before deployment, so clients may use a protocol older than TLS 1.2",
	}}
}

test_allows_tls_min_version_1_2 if {
	violations := policy.deny with input.resources as _cluster({"tls_min_version": "1.2"})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_hdinsight_hadoop_cluster", "azurerm_hdinsight_hbase_cluster", "azurerm_hdinsight_interactive_query_cluster", "azurerm_hdinsight_kafka_cluster", "azurerm_hdinsight_spark_cluster"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"tls_min_version": "1.0"}}]}
		count(violations) == 1
	}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"tls_min_version": "1.0"}}]}

	violations == set()
}

_cluster(config) := {"azurerm_hdinsight_hadoop_cluster": [{"id": "azurerm_hdinsight_hadoop_cluster.spark", "name": "spark", "config": config}]}
