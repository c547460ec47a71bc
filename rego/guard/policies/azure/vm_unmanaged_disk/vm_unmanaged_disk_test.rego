package guard.policies.azure.vm_unmanaged_disk_test

import data.guard.policies.azure.vm_unmanaged_disk as policy

test_denies_a_disk_in_a_blob if {
	violations := policy.deny with input.resources as _resource({"storage_os_disk": [{"vhd_uri": "https://st.blob.core.windows.net/vhds/os.vhd"}]})

	violations == {
		{
			"resource": "azurerm_virtual_machine.legacy",
			"path": ["storage_os_disk", 0, "vhd_uri"],
			"message": "vhd_uri keeps the disk as a blob in a storage account",
		},
	}
}

test_denies_a_scale_set_with_containers if {
	violations := policy.deny with input.resources as {"azurerm_virtual_machine_scale_set": [{"id": "azurerm_virtual_machine_scale_set.s", "name": "s", "config": {"storage_profile_os_disk": [{"vhd_containers": ["https://st.blob.core.windows.net/vhds"]}]}}]}

	violations == {
		{
			"resource": "azurerm_virtual_machine_scale_set.s",
			"path": ["storage_profile_os_disk", 0, "vhd_containers"],
			"message": "vhd_containers keeps the disk as a blob in a storage account",
		},
	}
}

test_allows_managed_disks if {
	violations := policy.deny with input.resources as _resource({"storage_os_disk": [{"managed_disk_type": "Premium_LRS"}]})

	violations == set()
}

_resource(config) := {"azurerm_virtual_machine": [{"id": "azurerm_virtual_machine.legacy", "name": "legacy", "config": config}]}
