package guard.policies.azure.redis_patch_schedule_test

import data.guard.policies.azure.redis_patch_schedule as policy

test_denies_patch_schedule_empty if {
	violations := policy.deny with input.resources as _resource({"patch_schedule": []})

	violations == {
		{
			"resource": "azurerm_redis_cache.features",
			"path": ["patch_schedule"],
			"message": "patch_schedule is not one of its values, so updates are installed at any time",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"patch_schedule": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_redis_cache.features",
			"path": ["patch_schedule"],
			"message": "patch_schedule is not known before deployment, so updates are installed at any time",
		},
	}
}

test_allows_patch_schedule_day_of_week_sunday if {
	violations := policy.deny with input.resources as _resource({"patch_schedule": [{"day_of_week": "Sunday"}]})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_redis_cache.features",
			"path": ["patch_schedule"],
			"message": "patch_schedule is not set, so updates are installed at any time",
		},
	}
}

_resource(config) := {"azurerm_redis_cache": [{"id": "azurerm_redis_cache.features", "name": "features", "config": config}]}
