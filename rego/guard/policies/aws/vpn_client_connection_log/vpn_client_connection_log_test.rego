package guard.policies.aws.vpn_client_connection_log_test

import data.guard.policies.aws.vpn_client_connection_log

_scope(config) := {"resources": {"aws_ec2_client_vpn_endpoint": [{"id": "aws_ec2_client_vpn_endpoint.serving", "name": "serving", "config": config}]}}

test_disabled_logging_is_denied if {
	denied := vpn_client_connection_log.deny with input as _scope({"connection_log_options": [{"enabled": false}]})
	denied == {{"message": "connections are not logged", "path": ["connection_log_options", 0, "enabled"], "resource": "aws_ec2_client_vpn_endpoint.serving"}}
}

test_missing_logging_is_denied if {
	denied := vpn_client_connection_log.deny with input as _scope({"client_cidr_block": "10.9.0.0/22"})
	denied == {{"message": "connections are not logged", "path": ["connection_log_options", 0, "enabled"], "resource": "aws_ec2_client_vpn_endpoint.serving"}}
}

test_logging_is_allowed if {
	denied := vpn_client_connection_log.deny with input as _scope({"connection_log_options": [{"enabled": true, "cloudwatch_log_group": "vpn"}]})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := vpn_client_connection_log.deny with input as _scope({"connection_log_options": [{"enabled": {"$unknown": "var.log"}}]})
	denied == {{"message": "connections are not logged", "path": ["connection_log_options", 0, "enabled"], "resource": "aws_ec2_client_vpn_endpoint.serving"}}
}
