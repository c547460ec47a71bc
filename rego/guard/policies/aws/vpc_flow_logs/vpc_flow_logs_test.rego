package guard.policies.aws.vpc_flow_logs_test

import data.guard.policies.aws.vpc_flow_logs

_scope(config) := {"resources": {"aws_vpc": [{"id": "aws_vpc.features", "name": "features", "config": config}]}}

test_a_vpc_without_a_flow_log_is_denied if {
	denied := vpc_flow_logs.deny with input as _scope({"cidr_block": "10.0.0.0/16"})
	denied == {{"message": "no aws_flow_log records this VPC", "path": [], "resource": "aws_vpc.features"}}
}

test_a_flow_log_of_another_vpc_does_not_count if {
	denied := vpc_flow_logs.deny with input as {"resources": {"aws_vpc": [{"id": "aws_vpc.ml", "name": "ml", "config": {"cidr_block": "10.0.0.0/16"}}], "aws_flow_log": [{"id": "aws_flow_log.features", "name": "features", "config": {"vpc_id": {"$unknown": "aws_vpc.web.id", "$refs": ["aws_vpc.web"]}}}]}}
	denied == {{"message": "no aws_flow_log records this VPC", "path": [], "resource": "aws_vpc.ml"}}
}

test_a_flow_log_whose_vpc_is_unknown_leaves_it_open if {
	denied := vpc_flow_logs.deny with input as {"resources": {"aws_vpc": [{"id": "aws_vpc.ml", "name": "ml", "config": {"cidr_block": "10.0.0.0/16"}}], "aws_flow_log": [{"id": "aws_flow_log.features", "name": "features", "config": {"vpc_id": {"$unknown": "var.vpc_id"}}}]}}
	denied == {{"message": "no aws_flow_log records this VPC", "path": [], "resource": "aws_vpc.ml", "unknown": "var.vpc_id"}}
}

test_a_recorded_vpc_is_allowed if {
	denied := vpc_flow_logs.deny with input as {"resources": {"aws_vpc": [{"id": "aws_vpc.ml", "name": "ml", "config": {"cidr_block": "10.0.0.0/16"}}], "aws_flow_log": [{"id": "aws_flow_log.features", "name": "features", "config": {"vpc_id": {"$unknown": "aws_vpc.ml.id", "$refs": ["aws_vpc.ml"]}, "traffic_type": "ALL"}}]}}
	count(denied) == 0
}

test_a_flow_log_without_refused_connections_is_denied if {
	denied := vpc_flow_logs.deny with input as {"resources": {"aws_flow_log": [
		{"id": "aws_flow_log.a", "name": "a", "config": {"traffic_type": "ACCEPT"}},
		{"id": "aws_flow_log.b", "name": "b", "config": {"traffic_type": "REJECT"}},
	]}}
	denied == {{"message": `traffic_type is "ACCEPT": refused connections, the traces of a scan, are not recorded`, "path": ["traffic_type"], "resource": "aws_flow_log.a"}}
}
