package guard.policies.aws.elb_waf_test

import data.guard.policies.aws.elb_waf

_scope(config) := {"resources": {"aws_lb": [{"id": "aws_lb.serving", "name": "serving", "config": config}]}}

test_a_bare_balancer_is_denied if {
	denied := elb_waf.deny with input as _scope({"name": "serving", "internal": false})
	denied == {{"message": "Internet-facing, and no web ACL is associated", "path": ["internal"], "resource": "aws_lb.serving"}}
}

test_an_association_that_is_unknown_leaves_it_open if {
	denied := elb_waf.deny with input as {"resources": {"aws_lb": [{"id": "aws_lb.serving", "name": "serving", "config": {"name": "serving"}}], "aws_wafv2_web_acl_association": [{"id": "aws_wafv2_web_acl_association.serving", "name": "serving", "config": {"resource_arn": {"$unknown": "var.arn"}}}]}}
	denied == {{"message": "Internet-facing, and no web ACL is associated", "path": ["internal"], "resource": "aws_lb.serving", "unknown": "var.arn"}}
}

test_an_associated_acl_is_allowed if {
	denied := elb_waf.deny with input as {"resources": {"aws_lb": [{"id": "aws_lb.serving", "name": "serving", "config": {"name": "serving"}}], "aws_wafv2_web_acl_association": [{"id": "aws_wafv2_web_acl_association.serving", "name": "serving", "config": {"resource_arn": {"$unknown": "aws_lb.serving.arn", "$refs": ["aws_lb.serving"]}}}]}}
	count(denied) == 0
}

test_internal_balancers_are_exempt if {
	denied := elb_waf.deny with input as _scope({"internal": true})
	count(denied) == 0
}

test_network_balancers_are_exempt if {
	denied := elb_waf.deny with input as _scope({"load_balancer_type": "network"})
	count(denied) == 0
}
