package guard.policies.azure.aks_disk_encryption_set_test

import data.guard.policies.azure.aks_disk_encryption_set as policy

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _cluster({})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["disk_encryption_set_id"],
		"message": "disk_encryption_set_id is not set, so disks of the cluster are encrypted with a key of Microsoft's",
	}}
}

test_allows_disk_encryption_set_id_subscriptions_s_resourcegroups_rg_providers_microsoft_compute_diskencryptionsets_des_aks if {
	violations := policy.deny with input.resources as _cluster({"disk_encryption_set_id": "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/diskEncryptionSets/des-aks"})

	violations == set()
}

test_allows_a_value_known_after_apply if {
	violations := policy.deny with input.resources as _cluster({"disk_encryption_set_id": {"$unknown": "var.setting"}})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {}}]}

	violations == set()
}

_cluster(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "name": "ml", "config": config}]}
