package guard.policies.aws.neptune_tls_test

import data.guard.policies.aws.neptune_tls

_scope(x) := {"resources": {"aws_neptune_cluster_parameter_group": [{"id": "aws_neptune_cluster_parameter_group.x", "name": "x", "config": {"parameter": [{"name": "neptune_enforce_ssl", "value": x}]}}]}}

_denied := {{
	"resource": "aws_neptune_cluster_parameter_group.x",
	"path": ["parameter", 0, "value"],
	"message": "neptune_enforce_ssl is 0 (the default is 1)",
}}

test_plain_connections_are_denied if {
	neptune_tls.deny == _denied with input as _scope("0")
	neptune_tls.deny == _denied with input as _scope({"$unknown": "var.tls"})
}

test_tls_and_other_parameters_are_allowed if {
	count(neptune_tls.deny) == 0 with input as _scope("1")
	count(neptune_tls.deny) == 0 with input as {"resources": {"aws_neptune_cluster_parameter_group": [{"id": "g", "name": "g", "config": {"parameter": [{"name": "neptune_query_timeout", "value": "0"}]}}]}}
}
