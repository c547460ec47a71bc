package guard.policies.aws.elb_access_logs_test

import data.guard.policies.aws.elb_access_logs

_scope(config) := {"resources": {"aws_lb": [{"id": "aws_lb.ingest", "name": "ingest", "config": config}]}}

test_a_balancer_without_logs_is_denied if {
	denied := elb_access_logs.deny with input as _scope({"name": "serving", "load_balancer_type": "application"})
	denied == {{"message": "access logs are not enabled", "path": ["access_logs", 0, "enabled"], "resource": "aws_lb.ingest"}}
}

test_logs_must_be_enabled if {
	denied := elb_access_logs.deny with input as _scope({"access_logs": [{"bucket": "logs"}]})
	denied == {{"message": "access logs are not enabled", "path": ["access_logs", 0, "enabled"], "resource": "aws_lb.ingest"}}
}

test_a_classic_balancer_without_logs_is_denied if {
	denied := elb_access_logs.deny with input as {"resources": {"aws_elb": [{"id": "aws_elb.ingest", "name": "ingest", "config": {"name": "old"}}]}}
	denied == {{"message": "access logs are not configured", "path": ["access_logs"], "resource": "aws_elb.ingest"}}
}

test_disabled_classic_logs_are_denied if {
	denied := elb_access_logs.deny with input as {"resources": {"aws_elb": [{"id": "aws_elb.ingest", "name": "ingest", "config": {"access_logs": [{"bucket": "logs", "enabled": false}]}}]}}
	denied == {{"message": "access logs are disabled", "path": ["access_logs", 0, "enabled"], "resource": "aws_elb.ingest"}}
}

test_logs_are_allowed if {
	denied := elb_access_logs.deny with input as _scope({"access_logs": [{"bucket": "logs", "enabled": true}]})
	count(denied) == 0
}

test_network_balancers_are_exempt if {
	denied := elb_access_logs.deny with input as _scope({"load_balancer_type": "network"})
	count(denied) == 0
}

test_unknown_logs_lead_to_themselves if {
	denied := elb_access_logs.deny with input as _scope({"access_logs": {"$unknown": "var.logs"}})
	denied == {{"message": "access logs are not enabled", "path": ["access_logs", 0, "enabled"], "resource": "aws_lb.ingest"}}
}
