package guard.policies.terraform.databricks_cluster_disk_encryption_test

import data.guard.policies.terraform.databricks_cluster_disk_encryption

_scope(config) := {"resources": {"databricks_cluster": [{"id": "databricks_cluster.features", "name": "features", "config": config}]}}

test_plain_disks_are_denied if {
	denied := databricks_cluster_disk_encryption.deny with input as _scope({"spark_version": "16.4.x-scala2.12", "enable_local_disk_encryption": false})
	denied == {{"message": "local disks are not encrypted (enable_local_disk_encryption defaults to false)", "path": ["enable_local_disk_encryption"], "resource": "databricks_cluster.features"}}
}

test_they_are_plain_by_default if {
	denied := databricks_cluster_disk_encryption.deny with input as _scope({"spark_version": "16.4.x-scala2.12"})
	denied == {{"message": "local disks are not encrypted (enable_local_disk_encryption defaults to false)", "path": ["enable_local_disk_encryption"], "resource": "databricks_cluster.features"}}
}

test_a_plain_pool_is_denied if {
	denied := databricks_cluster_disk_encryption.deny with input as {"resources": {"databricks_instance_pool": [{"id": "databricks_instance_pool.features", "name": "features", "config": {"enable_local_disk_encryption": false}}]}}
	denied == {{"message": "local disks of the pool are not encrypted", "path": ["enable_local_disk_encryption"], "resource": "databricks_instance_pool.features"}}
}

test_encryption_is_allowed if {
	denied := databricks_cluster_disk_encryption.deny with input as _scope({"enable_local_disk_encryption": true})
	count(denied) == 0
}

test_a_policy_may_decide if {
	denied := databricks_cluster_disk_encryption.deny with input as _scope({"policy_id": "ABC"})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := databricks_cluster_disk_encryption.deny with input as _scope({"enable_local_disk_encryption": {"$unknown": "var.encrypt"}})
	denied == {{"message": "local disks are not encrypted (enable_local_disk_encryption defaults to false)", "path": ["enable_local_disk_encryption"], "resource": "databricks_cluster.features"}}
}
