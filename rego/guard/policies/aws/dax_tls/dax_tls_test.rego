package guard.policies.aws.dax_tls_test

import data.guard.policies.aws.dax_tls

_input(config) := {"resources": {"aws_dax_cluster": [{
	"id": "aws_dax_cluster.features",
	"name": "features",
	"config": config,
}]}}

test_cluster_endpoint_encryption_type_left_out_is_denied if {
	dax_tls.deny == {{
		"message": "cluster_endpoint_encryption_type is not TLS (the default is NONE)",
		"path": ["cluster_endpoint_encryption_type"],
		"resource": "aws_dax_cluster.features",
	}} with input as _input({})
}

test_another_cluster_endpoint_encryption_type_is_denied if {
	dax_tls.deny == {{
		"message": "cluster_endpoint_encryption_type is not TLS (the default is NONE)",
		"path": ["cluster_endpoint_encryption_type"],
		"resource": "aws_dax_cluster.features",
	}} with input as _input({"cluster_endpoint_encryption_type": "OTHER"})
}

test_cluster_endpoint_encryption_type_tls_is_allowed if {
	dax_tls.deny == set() with input as _input({"cluster_endpoint_encryption_type": "TLS"})
}

test_an_unknown_cluster_endpoint_encryption_type_points_at_itself if {
	dax_tls.deny == {{
		"message": "cluster_endpoint_encryption_type is not TLS (the default is NONE)",
		"path": ["cluster_endpoint_encryption_type"],
		"resource": "aws_dax_cluster.features",
	}} with input as _input({"cluster_endpoint_encryption_type": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	dax_tls.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"cluster_endpoint_encryption_type": "OTHER"},
				},
			],
		},
	}
}
