package guard.policies.aws.neptune_public_test

import data.guard.policies.aws.neptune_public

_input(config) := {"resources": {"aws_neptune_cluster_instance": [{
	"id": "aws_neptune_cluster_instance.reader",
	"name": "reader",
	"config": config,
}]}}

test_a_public_instance_is_denied if {
	neptune_public.deny == {{
		"message": "publicly_accessible is true: the instance has a public address",
		"path": ["publicly_accessible"],
		"resource": "aws_neptune_cluster_instance.reader",
	}} with input as _input({"publicly_accessible": true})
}

test_a_private_instance_is_allowed if {
	neptune_public.deny == set() with input as _input({"publicly_accessible": false})
}

test_an_instance_with_the_default_is_allowed if {
	neptune_public.deny == set() with input as _input({"engine": "neptune"})
}

test_an_unknown_setting_points_at_itself if {
	neptune_public.deny == {{
		"message": "publicly_accessible is true: the instance has a public address",
		"path": ["publicly_accessible"],
		"resource": "aws_neptune_cluster_instance.reader",
	}} with input as _input({"publicly_accessible": {"$unknown": "var.x"}})
}

test_a_public_graph_is_denied if {
	neptune_public.deny == {{
		"message": "public_connectivity is true: the graph has an endpoint on the Internet",
		"path": ["public_connectivity"],
		"resource": "aws_neptunegraph_graph.g",
	}} with input as {
		"resources": {
			"aws_neptunegraph_graph": [
				{
					"id": "aws_neptunegraph_graph.g",
					"name": "g",
					"config": {"public_connectivity": true},
				},
			],
		},
	}
}

test_a_private_graph_is_allowed if {
	neptune_public.deny == set() with input as {
		"resources": {
			"aws_neptunegraph_graph": [
				{
					"id": "aws_neptunegraph_graph.g",
					"name": "g",
					"config": {"public_connectivity": false},
				},
			],
		},
	}
}
