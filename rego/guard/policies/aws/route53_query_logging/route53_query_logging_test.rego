package guard.policies.aws.route53_query_logging_test

import data.guard.policies.aws.route53_query_logging

_scope(config) := {"resources": {"aws_route53_zone": [{"id": "aws_route53_zone.training", "name": "training", "config": config}]}}

test_a_silent_zone_is_denied if {
	denied := route53_query_logging.deny with input as _scope({"name": "example.com"})
	denied == {{"message": "no aws_route53_query_log belongs to this public zone", "path": [], "resource": "aws_route53_zone.training"}}
}

test_an_unknown_target_leaves_it_open if {
	denied := route53_query_logging.deny with input as {"resources": {"aws_route53_zone": [{"id": "aws_route53_zone.training", "name": "training", "config": {"name": "example.com"}}], "aws_route53_query_log": [{"id": "aws_route53_query_log.training", "name": "training", "config": {"zone_id": {"$unknown": "var.zone"}}}]}}
	denied == {{"message": "no aws_route53_query_log belongs to this public zone", "path": [], "resource": "aws_route53_zone.training", "unknown": "var.zone"}}
}

test_a_logged_zone_is_allowed if {
	denied := route53_query_logging.deny with input as {"resources": {"aws_route53_zone": [{"id": "aws_route53_zone.main", "name": "main", "config": {"name": "example.com"}}], "aws_route53_query_log": [{"id": "aws_route53_query_log.training", "name": "training", "config": {"zone_id": {"$unknown": "aws_route53_zone.main.zone_id", "$refs": ["aws_route53_zone.main"]}}}]}}
	count(denied) == 0
}

test_private_zones_have_other_logs if {
	denied := route53_query_logging.deny with input as _scope({"name": "corp", "vpc": [{"vpc_id": "vpc-1"}]})
	count(denied) == 0
}
