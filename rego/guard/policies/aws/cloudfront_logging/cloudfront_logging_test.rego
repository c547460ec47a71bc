package guard.policies.aws.cloudfront_logging_test

import data.guard.policies.aws.cloudfront_logging

_scope(config) := {"resources": {"aws_cloudfront_distribution": [{"id": "aws_cloudfront_distribution.scoring", "name": "scoring", "config": config}]}}

test_a_distribution_without_logs_is_denied if {
	denied := cloudfront_logging.deny with input as _scope({"enabled": true})
	denied == {{"message": "no logging_config, and no log delivery for this distribution", "path": ["logging_config"], "resource": "aws_cloudfront_distribution.scoring"}}
}

test_standard_logging_is_allowed if {
	denied := cloudfront_logging.deny with input as _scope({"logging_config": [{"bucket": "logs.s3.amazonaws.com"}]})
	count(denied) == 0
}

test_a_log_delivery_is_allowed if {
	denied := cloudfront_logging.deny with input as {"resources": {"aws_cloudfront_distribution": [{"id": "aws_cloudfront_distribution.web", "name": "web", "config": {"enabled": true}}], "aws_cloudwatch_log_delivery_source": [{"id": "aws_cloudwatch_log_delivery_source.scoring", "name": "scoring", "config": {"log_type": "ACCESS_LOGS", "resource_arn": {"$unknown": "aws_cloudfront_distribution.web.arn", "$refs": ["aws_cloudfront_distribution.web"]}}}]}}
	count(denied) == 0
}

test_an_unknown_delivery_leaves_it_open if {
	denied := cloudfront_logging.deny with input as {"resources": {"aws_cloudfront_distribution": [{"id": "aws_cloudfront_distribution.scoring", "name": "scoring", "config": {"enabled": true}}], "aws_cloudwatch_log_delivery_source": [{"id": "aws_cloudwatch_log_delivery_source.scoring", "name": "scoring", "config": {"resource_arn": {"$unknown": "var.arn"}}}]}}
	denied == {{"message": "no logging_config, and no log delivery for this distribution", "path": ["logging_config"], "resource": "aws_cloudfront_distribution.scoring", "unknown": "var.arn"}}
}
