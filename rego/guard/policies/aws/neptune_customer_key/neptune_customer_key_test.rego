package guard.policies.aws.neptune_customer_key_test

import data.guard.policies.aws.neptune_customer_key

_input(config) := {"resources": {"aws_neptune_cluster": [{
	"id": "aws_neptune_cluster.graph",
	"name": "graph",
	"config": config,
}]}}

test_a_cluster_without_key_is_denied if {
	neptune_customer_key.deny == {{
		"message": "kms_key_arn names no customer key: the data is under a key of the service",
		"path": ["kms_key_arn"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({"storage_encrypted": true})
}

test_a_cluster_with_a_key_is_allowed if {
	neptune_customer_key.deny == set() with input as _input({
		"storage_encrypted": true,
		"kms_key_arn": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
	})
}

test_an_unencrypted_cluster_is_another_matter if {
	neptune_customer_key.deny == set() with input as _input({"engine": "neptune"})
}

test_an_unknown_key_points_at_itself if {
	neptune_customer_key.deny == {{
		"message": "kms_key_arn names no customer key: the data is under a key of the service",
		"path": ["kms_key_arn"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({"storage_encrypted": true, "kms_key_arn": {"$unknown": "var.x"}})
}

test_a_graph_without_key_is_denied if {
	neptune_customer_key.deny == {{
		"message": "kms_key_identifier names no customer key: the data is under a key of the service",
		"path": ["kms_key_identifier"],
		"resource": "aws_neptunegraph_graph.g",
	}} with input as {
		"resources": {
			"aws_neptunegraph_graph": [{"id": "aws_neptunegraph_graph.g", "name": "g", "config": {}}],
		},
	}
}

test_a_graph_with_a_key_is_allowed if {
	neptune_customer_key.deny == set() with input as {
		"resources": {
			"aws_neptunegraph_graph": [
				{
					"id": "aws_neptunegraph_graph.g",
					"name": "g",
					"config": {
						"kms_key_identifier": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
					},
				},
			],
		},
	}
}
