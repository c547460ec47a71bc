package guard.policies.aws.elb_classic_plain_listener_test

import data.guard.policies.aws.elb_classic_plain_listener

_scope(config) := {"resources": {"aws_elb": [{"id": "aws_elb.scoring", "name": "scoring", "config": config}]}}

test_a_plain_listener_is_denied if {
	denied := elb_classic_plain_listener.deny with input as _scope({"listener": [{"lb_port": 443, "lb_protocol": "https", "instance_port": 443, "instance_protocol": "https"}, {"lb_port": 80, "lb_protocol": "http", "instance_port": 80, "instance_protocol": "http"}]})
	denied == {{"message": "listener on port 80 speaks plain http", "path": ["listener", 1, "lb_protocol"], "resource": "aws_elb.scoring"}}
}

test_tcp_on_the_web_port_is_denied if {
	denied := elb_classic_plain_listener.deny with input as _scope({"listener": [{"lb_port": 80, "lb_protocol": "TCP", "instance_port": 80, "instance_protocol": "TCP"}]})
	denied == {{"message": "listener on port 80 speaks plain TCP", "path": ["listener", 0, "lb_protocol"], "resource": "aws_elb.scoring"}}
}

test_tls_is_allowed if {
	denied := elb_classic_plain_listener.deny with input as _scope({"listener": [{"lb_port": 443, "lb_protocol": "https"}, {"lb_port": 5671, "lb_protocol": "ssl"}]})
	count(denied) == 0
}

test_tcp_may_carry_tls_of_its_own if {
	denied := elb_classic_plain_listener.deny with input as _scope({"listener": [{"lb_port": 9443, "lb_protocol": "tcp"}]})
	count(denied) == 0
}

test_unknown_listeners_are_left_open if {
	denied := elb_classic_plain_listener.deny with input as _scope({"listener": {"$unknown": "var.listeners"}})
	count(denied) == 0
}
