package guard.policies.azure.batch_pool_admin_test

import data.guard.policies.azure.batch_pool_admin as policy

test_denies_start_task_user_identity_auto_user_elevation_level_admin if {
	violations := policy.deny with input.resources as _resource({"start_task": [{"user_identity": [{"auto_user": [{"elevation_level": "Admin"}]}]}]})

	violations == {
		{
			"resource": "azurerm_batch_pool.train",
			"path": ["start_task", 0, "user_identity", 0, "auto_user", 0, "elevation_level"],
			"message": `start_task.user_identity.auto_user.elevation_level is "Admin", so the start task has root on every node`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"start_task": [{"user_identity": [{"auto_user": [{"elevation_level": {"$unknown": "var.setting"}}]}]}]})

	violations == {
		{
			"resource": "azurerm_batch_pool.train",
			"path": ["start_task", 0, "user_identity", 0, "auto_user", 0, "elevation_level"],
			"message": "start_task.user_identity.auto_user.elevation_level is not known before deployment, so the start task has root on every node",
		},
	}
}

test_allows_start_task_user_identity_auto_user_elevation_level_nonadmin if {
	violations := policy.deny with input.resources as _resource({"start_task": [{"user_identity": [{"auto_user": [{"elevation_level": "NonAdmin"}]}]}]})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azurerm_batch_pool": [{"id": "azurerm_batch_pool.train", "name": "train", "config": config}]}
