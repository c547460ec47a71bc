package guard.policies.aws.msk_plaintext_test

import data.guard.policies.aws.msk_plaintext

_input(config) := {"resources": {"aws_msk_cluster": [{
	"id": "aws_msk_cluster.events",
	"name": "events",
	"config": config,
}]}}

test_clients_in_plain_text_are_denied if {
	msk_plaintext.deny == {{
		"message": "client_broker accepts plain text (the default is TLS)",
		"path": ["encryption_info", 0, "encryption_in_transit", 0, "client_broker"],
		"resource": "aws_msk_cluster.events",
	}} with input as _input({"encryption_info": [{"encryption_in_transit": [{"client_broker": "PLAINTEXT"}]}]})
}

test_clients_that_may_choose_are_denied if {
	msk_plaintext.deny == {{
		"message": "client_broker accepts plain text (the default is TLS)",
		"path": ["encryption_info", 0, "encryption_in_transit", 0, "client_broker"],
		"resource": "aws_msk_cluster.events",
	}} with input as _input({"encryption_info": [{"encryption_in_transit": [{"client_broker": "TLS_PLAINTEXT"}]}]})
}

test_brokers_in_plain_text_are_denied if {
	msk_plaintext.deny == {{
		"message": "in_cluster is false: brokers replicate in plain text",
		"path": ["encryption_info", 0, "encryption_in_transit", 0, "in_cluster"],
		"resource": "aws_msk_cluster.events",
	}} with input as _input({"encryption_info": [{"encryption_in_transit": [{"in_cluster": false}]}]})
}

test_tls_is_allowed if {
	msk_plaintext.deny == set() with input as _input({
		"encryption_info": [{"encryption_in_transit": [{"client_broker": "TLS", "in_cluster": true}]}],
	})
}

test_the_defaults_are_allowed if {
	msk_plaintext.deny == set() with input as _input({"cluster_name": "events"})
}

test_an_unknown_setting_points_at_itself if {
	msk_plaintext.deny == {{
		"message": "client_broker accepts plain text (the default is TLS)",
		"path": ["encryption_info", 0, "encryption_in_transit", 0, "client_broker"],
		"resource": "aws_msk_cluster.events",
	}} with input as _input({
		"encryption_info": [{"encryption_in_transit": [{"client_broker": {"$unknown": "var.x"}}]}],
	})
}

test_a_connector_in_plain_text_is_denied if {
	msk_plaintext.deny == {{
		"message": "encryption_type is not TLS (the default is PLAINTEXT)",
		"path": ["kafka_cluster_encryption_in_transit", 0, "encryption_type"],
		"resource": "aws_mskconnect_connector.sink",
	}} with input as {
		"resources": {
			"aws_mskconnect_connector": [
				{
					"id": "aws_mskconnect_connector.sink",
					"name": "sink",
					"config": {"kafka_cluster_encryption_in_transit": [{"encryption_type": "PLAINTEXT"}]},
				},
			],
		},
	}
}

test_a_connector_with_tls_is_allowed if {
	msk_plaintext.deny == set() with input as {
		"resources": {
			"aws_mskconnect_connector": [
				{
					"id": "aws_mskconnect_connector.sink",
					"name": "sink",
					"config": {"kafka_cluster_encryption_in_transit": [{"encryption_type": "TLS"}]},
				},
			],
		},
	}
}
