package guard.policies.azure.image_gallery_shared_test

import data.guard.policies.azure.image_gallery_shared as policy

test_denies_sharing_permission_community if {
	violations := policy.deny with input.resources as _resource({"sharing": [{"permission": "Community"}]})

	violations == {
		{
			"resource": "azurerm_shared_image_gallery.ml",
			"path": ["sharing", 0, "permission"],
			"message": `sharing.permission is "Community", so everybody in Azure may use the images`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"sharing": [{"permission": {"$unknown": "var.setting"}}]})

	violations == {
		{
			"resource": "azurerm_shared_image_gallery.ml",
			"path": ["sharing", 0, "permission"],
			"message": "sharing.permission is not known before deployment, so everybody in Azure may use the images",
		},
	}
}

test_allows_sharing_permission_private if {
	violations := policy.deny with input.resources as _resource({"sharing": [{"permission": "Private"}]})

	violations == set()
}

test_allows_sharing_permission_groups if {
	violations := policy.deny with input.resources as _resource({"sharing": [{"permission": "Groups"}]})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azurerm_shared_image_gallery": [{"id": "azurerm_shared_image_gallery.ml", "name": "ml", "config": config}]}
