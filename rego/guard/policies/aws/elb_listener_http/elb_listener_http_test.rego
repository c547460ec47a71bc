package guard.policies.aws.elb_listener_http_test

import data.guard.policies.aws.elb_listener_http

_scope(config) := {"resources": {"aws_lb_listener": [{"id": "aws_lb_listener.ingest", "name": "ingest", "config": config}]}}

test_plain_forwarding_is_denied if {
	denied := elb_listener_http.deny with input as _scope({"port": 80, "protocol": "HTTP", "default_action": [{"type": "forward", "target_group_arn": "arn:x"}]})
	denied == {{"message": "plain HTTP is answered instead of redirected to HTTPS", "path": ["default_action", 0, "type"], "resource": "aws_lb_listener.ingest"}}
}

test_a_redirect_to_plain_http_is_denied if {
	denied := elb_listener_http.deny with input as {"resources": {"aws_alb_listener": [{"id": "aws_alb_listener.ingest", "name": "ingest", "config": {"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "HTTP", "status_code": "HTTP_301"}]}]}}]}}
	denied == {{"message": "plain HTTP is answered instead of redirected to HTTPS", "path": ["default_action", 0, "type"], "resource": "aws_alb_listener.ingest"}}
}

test_a_redirect_is_allowed if {
	denied := elb_listener_http.deny with input as _scope({"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "HTTPS", "port": "443", "status_code": "HTTP_301"}]}]})
	count(denied) == 0
}

test_a_refusal_is_allowed if {
	denied := elb_listener_http.deny with input as _scope({"protocol": "HTTP", "default_action": [{"type": "fixed-response", "fixed_response": [{"content_type": "text/plain", "status_code": "404"}]}]})
	count(denied) == 0
}

test_https_is_allowed if {
	denied := elb_listener_http.deny with input as _scope({"protocol": "HTTPS", "default_action": [{"type": "forward"}]})
	count(denied) == 0
}

test_an_unknown_protocol_is_left_open if {
	denied := elb_listener_http.deny with input as _scope({"protocol": {"$unknown": "var.protocol"}, "default_action": [{"type": "forward"}]})
	count(denied) == 0
}
