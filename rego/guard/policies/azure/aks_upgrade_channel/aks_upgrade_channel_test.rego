package guard.policies.azure.aks_upgrade_channel_test

import data.guard.policies.azure.aks_upgrade_channel as policy

test_denies_automatic_upgrade_channel_none if {
	violations := policy.deny with input.resources as _cluster({"automatic_upgrade_channel": "none"})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["automatic_upgrade_channel"],
		"message": `automatic_upgrade_channel is "none", so patches wait for someone to install them`,
	}}
}

test_denies_automatic_channel_upgrade_none if {
	violations := policy.deny with input.resources as _cluster({"automatic_channel_upgrade": "none"})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["automatic_channel_upgrade"],
		"message": `automatic_channel_upgrade is "none", so patches wait for someone to install them`,
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _cluster({})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["automatic_upgrade_channel"],
		"message": "automatic_upgrade_channel is not set, so patches wait for someone to install them",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cluster({"automatic_upgrade_channel": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["automatic_upgrade_channel"],
		"message": "automatic_upgrade_channel is not known before deployment, so patches wait for someone to install them",
	}}
}

test_allows_automatic_upgrade_channel_patch if {
	violations := policy.deny with input.resources as _cluster({"automatic_upgrade_channel": "patch"})

	violations == set()
}

test_allows_automatic_channel_upgrade_patch if {
	violations := policy.deny with input.resources as _cluster({"automatic_channel_upgrade": "patch"})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"automatic_upgrade_channel": "none"}}]}

	violations == set()
}

_cluster(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "name": "ml", "config": config}]}
