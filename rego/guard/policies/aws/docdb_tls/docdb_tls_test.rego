package guard.policies.aws.docdb_tls_test

import data.guard.policies.aws.docdb_tls

_input(config) := {"resources": {"aws_docdb_cluster_parameter_group": [{
	"id": "aws_docdb_cluster_parameter_group.strict",
	"name": "strict",
	"config": config,
}]}}

test_tls_that_is_disabled_is_denied if {
	docdb_tls.deny == {{
		"message": "parameter tls is disabled (the default is enabled)",
		"path": ["parameter", 0, "value"],
		"resource": "aws_docdb_cluster_parameter_group.strict",
	}} with input as _input({"parameter": [{"name": "tls", "value": "disabled"}]})
}

test_tls_that_is_enabled_is_allowed if {
	docdb_tls.deny == set() with input as _input({"parameter": [{"name": "tls", "value": "tls1.2+"}]})
}

test_a_group_that_says_nothing_keeps_the_default if {
	docdb_tls.deny == set() with input as _input({"family": "docdb5.0"})
}

test_another_parameter_is_not_judged if {
	docdb_tls.deny == set() with input as _input({"parameter": [{"name": "ttl_monitor", "value": "disabled"}]})
}

test_an_unknown_value_points_at_itself if {
	docdb_tls.deny == {{
		"message": "parameter tls is disabled (the default is enabled)",
		"path": ["parameter", 0, "value"],
		"resource": "aws_docdb_cluster_parameter_group.strict",
	}} with input as _input({"parameter": [{"name": "tls", "value": {"$unknown": "var.x"}}]})
}
