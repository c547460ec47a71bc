package guard.policies.azure.storage_container_public_test

import data.guard.policies.azure.storage_container_public as policy

test_denies_container_access_type_container if {
	violations := policy.deny with input.resources as _container({"container_access_type": "container"})

	violations == {{
		"resource": "azurerm_storage_container.datasets",
		"path": ["container_access_type"],
		"message": `container_access_type is "container", so its blobs can be read without signing in`,
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _container({"container_access_type": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_storage_container.datasets",
		"path": ["container_access_type"],
		"message": "container_access_type is not known before deployment, so its blobs can be read without signing in",
	}}
}

test_denies_anonymous_reads_of_known_blobs if {
	violations := policy.deny with input.resources as _container({"container_access_type": "blob"})

	violations == {{
		"resource": "azurerm_storage_container.datasets",
		"path": ["container_access_type"],
		"message": `container_access_type is "blob", so its blobs can be read without signing in`,
	}}
}

test_allows_container_access_type_private if {
	violations := policy.deny with input.resources as _container({"container_access_type": "private"})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _container({})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"container_access_type": "container"}}]}

	violations == set()
}

_container(config) := {"azurerm_storage_container": [{"id": "azurerm_storage_container.datasets", "name": "datasets", "config": config}]}
