package guard.policies.aws.datasync_plain_http_test

import data.guard.policies.aws.datasync_plain_http

_input(config) := {"resources": {"aws_datasync_location_object_storage": [{
	"id": "aws_datasync_location_object_storage.lab",
	"name": "lab",
	"config": config,
}]}}

test_server_protocol_http_is_denied if {
	datasync_plain_http.deny == {{
		"message": "server_protocol is HTTP: objects and credentials travel without TLS",
		"path": ["server_protocol"],
		"resource": "aws_datasync_location_object_storage.lab",
	}} with input as _input({"server_protocol": "HTTP"})
}

test_another_server_protocol_is_allowed if {
	datasync_plain_http.deny == set() with input as _input({"server_protocol": "SAFE"})
}

test_server_protocol_left_out_is_allowed if {
	datasync_plain_http.deny == set() with input as _input({})
}

test_an_unknown_server_protocol_points_at_itself if {
	datasync_plain_http.deny == {{
		"message": "server_protocol is HTTP: objects and credentials travel without TLS",
		"path": ["server_protocol"],
		"resource": "aws_datasync_location_object_storage.lab",
	}} with input as _input({"server_protocol": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	datasync_plain_http.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"server_protocol": "HTTP"},
				},
			],
		},
	}
}
