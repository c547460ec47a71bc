package guard.policies.azure.hdinsight_password_login_test

import data.guard.policies.azure.hdinsight_password_login as policy

test_denies_a_password if {
	violations := policy.deny with input.resources as _resource({"roles": [{"head_node": [{"password": "[redacted:literal]"}], "worker_node": [{"ssh_keys": ["a"]}]}]})

	violations == {
		{
			"resource": "azurerm_hdinsight_spark_cluster.spark",
			"path": ["roles", 0, "head_node", 0, "password"],
			"message": "a password is set for head_node",
		},
	}
}

test_allows_keys if {
	violations := policy.deny with input.resources as _resource({"roles": [{"head_node": [{"ssh_keys": ["a"]}]}]})

	violations == set()
}

test_ignores_unknown_roles if {
	violations := policy.deny with input.resources as _resource({"roles": {"$unknown": "var.roles"}})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_hdinsight_spark_cluster", "azurerm_hdinsight_hadoop_cluster", "azurerm_hdinsight_hbase_cluster", "azurerm_hdinsight_kafka_cluster", "azurerm_hdinsight_interactive_query_cluster"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"roles": [{"worker_node": [{"password": "a"}]}]}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_hdinsight_spark_cluster": [{"id": "azurerm_hdinsight_spark_cluster.spark", "name": "spark", "config": config}]}
