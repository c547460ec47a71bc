package guard.policies.aws.sns_http_subscription_test

import data.guard.policies.aws.sns_http_subscription

_input(config) := {"resources": {"aws_sns_topic_subscription": [{
	"id": "aws_sns_topic_subscription.pager",
	"name": "pager",
	"config": config,
}]}}

test_protocol_http_is_denied if {
	sns_http_subscription.deny == {{
		"message": "protocol is http: messages are delivered without TLS",
		"path": ["protocol"],
		"resource": "aws_sns_topic_subscription.pager",
	}} with input as _input({"protocol": "http"})
}

test_another_protocol_is_allowed if {
	sns_http_subscription.deny == set() with input as _input({"protocol": "SAFE"})
}

test_protocol_left_out_is_allowed if {
	sns_http_subscription.deny == set() with input as _input({})
}

test_an_unknown_protocol_points_at_itself if {
	sns_http_subscription.deny == {{
		"message": "protocol is http: messages are delivered without TLS",
		"path": ["protocol"],
		"resource": "aws_sns_topic_subscription.pager",
	}} with input as _input({"protocol": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	sns_http_subscription.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"protocol": "http"},
				},
			],
		},
	}
}
