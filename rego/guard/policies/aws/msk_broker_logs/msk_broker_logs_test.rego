package guard.policies.aws.msk_broker_logs_test

import data.guard.policies.aws.msk_broker_logs

_input(config) := {"resources": {"aws_msk_cluster": [{
	"id": "aws_msk_cluster.events",
	"name": "events",
	"config": config,
}]}}

test_a_cluster_without_logs_is_denied if {
	msk_broker_logs.deny == {{
		"message": "no broker log is delivered (none is by default)",
		"path": ["logging_info"],
		"resource": "aws_msk_cluster.events",
	}} with input as _input({})
}

test_logs_that_are_turned_off_are_denied if {
	msk_broker_logs.deny == {{
		"message": "no broker log is delivered (none is by default)",
		"path": ["logging_info"],
		"resource": "aws_msk_cluster.events",
	}} with input as _input({"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": false}]}]}]})
}

test_logs_to_cloudwatch_are_allowed if {
	msk_broker_logs.deny == set() with input as _input({"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": true}]}]}]})
}

test_logs_to_s3_are_allowed if {
	msk_broker_logs.deny == set() with input as _input({
		"logging_info": [
			{
				"broker_logs": [{"cloudwatch_logs": [{"enabled": false}], "s3": [{"enabled": true}]}],
			},
		],
	})
}

test_a_dynamic_block_points_at_itself if {
	msk_broker_logs.deny == {{
		"message": "no broker log is delivered (none is by default)",
		"path": ["logging_info"],
		"resource": "aws_msk_cluster.events",
	}} with input as _input({"logging_info": {"$unknown": "var.x"}})
}

_connector(config) := {"resources": {"aws_mskconnect_connector": [{"id": "aws_mskconnect_connector.c", "name": "c", "config": config}]}}

test_a_connector_without_logs_is_denied if {
	msk_broker_logs.deny == {{
		"resource": "aws_mskconnect_connector.c",
		"path": ["log_delivery"],
		"message": "no worker log is delivered (none is by default)",
	}} with input as _connector({})
}

test_a_connector_with_logs_is_allowed if {
	msk_broker_logs.deny == set() with input as _connector({"log_delivery": [{"worker_log_delivery": [{"s3": [{"enabled": true}]}]}]})
}
