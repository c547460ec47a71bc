package guard.policies.aws.globalaccelerator_flow_logs_test

import data.guard.policies.aws.globalaccelerator_flow_logs

_scope(config) := {"resources": {"aws_globalaccelerator_accelerator": [{"id": "aws_globalaccelerator_accelerator.training", "name": "training", "config": config}]}}

test_disabled_logs_are_denied if {
	denied := globalaccelerator_flow_logs.deny with input as _scope({"attributes": [{"flow_logs_enabled": false}]})
	denied == {{"message": "flow logs are off (default false)", "path": ["attributes", 0, "flow_logs_enabled"], "resource": "aws_globalaccelerator_accelerator.training"}}
}

test_they_are_off_by_default if {
	denied := globalaccelerator_flow_logs.deny with input as _scope({"name": "edge"})
	denied == {{"message": "flow logs are off (default false)", "path": ["attributes", 0, "flow_logs_enabled"], "resource": "aws_globalaccelerator_accelerator.training"}}
}

test_logs_are_allowed if {
	denied := globalaccelerator_flow_logs.deny with input as _scope({"attributes": [{"flow_logs_enabled": true, "flow_logs_s3_bucket": "logs", "flow_logs_s3_prefix": "edge/"}]})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := globalaccelerator_flow_logs.deny with input as _scope({"attributes": [{"flow_logs_enabled": {"$unknown": "var.log"}}]})
	denied == {{"message": "flow logs are off (default false)", "path": ["attributes", 0, "flow_logs_enabled"], "resource": "aws_globalaccelerator_accelerator.training"}}
}
