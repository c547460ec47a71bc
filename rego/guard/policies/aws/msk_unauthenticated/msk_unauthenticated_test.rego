package guard.policies.aws.msk_unauthenticated_test

import data.guard.policies.aws.msk_unauthenticated

_input(config) := {"resources": {"aws_msk_cluster": [{
	"id": "aws_msk_cluster.events",
	"name": "events",
	"config": config,
}]}}

test_a_cluster_that_says_nothing_is_denied if {
	msk_unauthenticated.deny == {{
		"message": "client_authentication names neither sasl nor tls: clients need no credentials (the default)",
		"path": ["client_authentication"],
		"resource": "aws_msk_cluster.events",
	}} with input as _input({"cluster_name": "events"})
}

test_unauthenticated_access_is_denied if {
	msk_unauthenticated.deny == {{
		"message": "unauthenticated is true: clients need no credentials",
		"path": ["client_authentication", 0, "unauthenticated"],
		"resource": "aws_msk_cluster.events",
	}} with input as _input({"client_authentication": [{"unauthenticated": true, "sasl": [{"iam": true}]}]})
}

test_iam_is_allowed if {
	msk_unauthenticated.deny == set() with input as _input({"client_authentication": [{"sasl": [{"iam": true}]}]})
}

test_mutual_tls_is_allowed if {
	msk_unauthenticated.deny == set() with input as _input({
		"client_authentication": [
			{
				"tls": [
					{
						"certificate_authority_arns": ["arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/1"],
					},
				],
			},
		],
	})
}

test_sasl_without_a_method_is_denied if {
	msk_unauthenticated.deny == {{
		"message": "client_authentication names neither sasl nor tls: clients need no credentials (the default)",
		"path": ["client_authentication"],
		"resource": "aws_msk_cluster.events",
	}} with input as _input({"client_authentication": [{"sasl": [{"iam": false}]}]})
}

test_a_dynamic_block_points_at_itself if {
	msk_unauthenticated.deny == {{
		"message": "client_authentication names neither sasl nor tls: clients need no credentials (the default)",
		"path": ["client_authentication"],
		"resource": "aws_msk_cluster.events",
	}} with input as _input({"client_authentication": {"$unknown": "var.x"}})
}

test_a_connector_without_authentication_is_denied if {
	msk_unauthenticated.deny == {{
		"message": "authentication_type is not IAM (the default is NONE)",
		"path": ["kafka_cluster_client_authentication", 0, "authentication_type"],
		"resource": "aws_mskconnect_connector.sink",
	}} with input as {
		"resources": {
			"aws_mskconnect_connector": [{"id": "aws_mskconnect_connector.sink", "name": "sink", "config": {}}],
		},
	}
}

test_a_connector_with_iam_is_allowed if {
	msk_unauthenticated.deny == set() with input as {
		"resources": {
			"aws_mskconnect_connector": [
				{
					"id": "aws_mskconnect_connector.sink",
					"name": "sink",
					"config": {"kafka_cluster_client_authentication": [{"authentication_type": "IAM"}]},
				},
			],
		},
	}
}
