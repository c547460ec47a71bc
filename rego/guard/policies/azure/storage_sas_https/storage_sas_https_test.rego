package guard.policies.azure.storage_sas_https_test

import data.guard.policies.azure.storage_sas_https as policy

test_denies_https_only_false if {
	violations := policy.deny with input.resources as _resource({"https_only": false})

	violations == {
		{
			"resource": "data.azurerm_storage_account_sas.upload",
			"path": ["https_only"],
			"message": "https_only is false, so the signature may travel in the clear",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"https_only": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "data.azurerm_storage_account_sas.upload",
			"path": ["https_only"],
			"message": "https_only is not known before deployment, so the signature may travel in the clear",
		},
	}
}

test_allows_https_only_true if {
	violations := policy.deny with input.resources as _resource({"https_only": true})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"data.azurerm_storage_account_sas", "data.azurerm_storage_account_blob_container_sas"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"https_only": false}}]}
		count(violations) == 1
	}
}

_resource(config) := {"data.azurerm_storage_account_sas": [{"id": "data.azurerm_storage_account_sas.upload", "name": "upload", "config": config}]}
