package guard.policies.aws.elb_tls_policy_test

import data.guard.policies.aws.elb_tls_policy

_scope(config) := {"resources": {"aws_lb_listener": [{"id": "aws_lb_listener.training", "name": "training", "config": config}]}}

test_an_old_policy_is_denied if {
	denied := elb_tls_policy.deny with input as _scope({"protocol": "HTTPS", "ssl_policy": "ELBSecurityPolicy-TLS-1-0-2015-04"})
	denied == {{"message": "ssl_policy \"ELBSecurityPolicy-TLS-1-0-2015-04\" negotiates TLS below 1.2", "path": ["ssl_policy"], "resource": "aws_lb_listener.training"}}
}

test_the_default_is_old if {
	denied := elb_tls_policy.deny with input as _scope({"protocol": "TLS"})
	denied == {{"message": "no ssl_policy: the default ELBSecurityPolicy-2016-08 negotiates TLS 1.0", "path": ["ssl_policy"], "resource": "aws_lb_listener.training"}}
}

test_a_classic_reference_is_denied if {
	denied := elb_tls_policy.deny with input as {"resources": {"aws_load_balancer_policy": [{"id": "aws_load_balancer_policy.training", "name": "training", "config": {"policy_attribute": [{"name": "Reference-Security-Policy", "value": "ELBSecurityPolicy-2015-05"}]}}]}}
	denied == {{"message": "Reference-Security-Policy ELBSecurityPolicy-2015-05 negotiates TLS below 1.2", "path": ["policy_attribute", 0, "value"], "resource": "aws_load_balancer_policy.training"}}
}

test_a_classic_protocol_is_denied if {
	denied := elb_tls_policy.deny with input as {"resources": {"aws_load_balancer_policy": [{"id": "aws_load_balancer_policy.training", "name": "training", "config": {"policy_attribute": [{"name": "Protocol-TLSv1", "value": "true"}, {"name": "Protocol-TLSv1.2", "value": "true"}]}}]}}
	denied == {{"message": "Protocol-TLSv1 is offered", "path": ["policy_attribute", 0, "value"], "resource": "aws_load_balancer_policy.training"}}
}

test_a_current_policy_is_allowed if {
	denied := elb_tls_policy.deny with input as _scope({"protocol": "HTTPS", "ssl_policy": "ELBSecurityPolicy-TLS13-1-2-2021-06"})
	count(denied) == 0
}

test_plain_http_has_no_policy if {
	denied := elb_tls_policy.deny with input as _scope({"protocol": "HTTP"})
	count(denied) == 0
}

test_an_unknown_policy_is_left_open if {
	denied := elb_tls_policy.deny with input as _scope({"protocol": "HTTPS", "ssl_policy": {"$unknown": "var.policy"}})
	count(denied) == 0
}

_ciphers(names) := {"resources": {"aws_load_balancer_policy": [{"id": "p", "name": "p", "config": {"policy_attribute": [
{"name": name, "value": "true"} |
	some name in names
]}}]}}

test_weak_ciphers_are_denied if {
	denied := elb_tls_policy.deny with input as _ciphers(["DES-CBC3-SHA", "ECDHE-RSA-AES128-GCM-SHA256", "EXP-RC4-MD5"])
	{violation.message | some violation in denied} == {"weak cipher DES-CBC3-SHA is offered", "weak cipher EXP-RC4-MD5 is offered"}
}

test_strong_ciphers_are_allowed if {
	denied := elb_tls_policy.deny with input as _ciphers(["ECDHE-ECDSA-AES256-GCM-SHA384", "Protocol-TLSv1.2", "Server-Defined-Cipher-Order"])
	count(denied) == 0
}
