package guard.policies.terraform.databricks_cluster_isolation_test

import data.guard.policies.terraform.databricks_cluster_isolation

_scope(config) := {"resources": {"databricks_cluster": [{"id": "databricks_cluster.features", "name": "features", "config": config}]}}

test_no_isolation_is_denied if {
	denied := databricks_cluster_isolation.deny with input as _scope({"data_security_mode": "NONE", "enable_local_disk_encryption": true})
	denied == {{"message": "data_security_mode NONE does not isolate users under Unity Catalog", "path": ["data_security_mode"], "resource": "databricks_cluster.features"}}
}

test_the_standard_mode_is_allowed if {
	denied := databricks_cluster_isolation.deny with input as _scope({"data_security_mode": "USER_ISOLATION"})
	count(denied) == 0
}

test_one_user_is_allowed if {
	denied := databricks_cluster_isolation.deny with input as _scope({"data_security_mode": "SINGLE_USER"})
	count(denied) == 0
}

test_an_unwritten_mode_is_the_workspace_s_choice if {
	denied := databricks_cluster_isolation.deny with input as _scope({"cluster_name": "features"})
	count(denied) == 0
}

test_an_unknown_mode_is_left_open if {
	denied := databricks_cluster_isolation.deny with input as _scope({"data_security_mode": {"$unknown": "var.mode"}})
	count(denied) == 0
}
