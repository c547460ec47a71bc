package guard.policies.azure.ml_inference_tls_test

import data.guard.policies.azure.ml_inference_tls as policy

test_denies_a_cluster_without_tls if {
	violations := policy.deny with input.resources as _cluster({})

	violations == {{
		"resource": "azurerm_machine_learning_inference_cluster.scoring",
		"path": ["ssl"],
		"message": "no ssl block is set, so models are served over plain HTTP",
	}}
}

test_allows_a_certificate if {
	violations := policy.deny with input.resources as _cluster({"ssl": [{"cert": "c", "cname": "scoring.example.com"}]})

	violations == set()
}

test_allows_a_leaf_label if {
	violations := policy.deny with input.resources as _cluster({"ssl": [{"leaf_domain_label": "scoring"}]})

	violations == set()
}

test_ignores_an_unknown_block if {
	violations := policy.deny with input.resources as _cluster({"ssl": {"$unknown": "var.ssl"}})

	violations == set()
}

_cluster(config) := {"azurerm_machine_learning_inference_cluster": [{"id": "azurerm_machine_learning_inference_cluster.scoring", "name": "scoring", "config": config}]}
