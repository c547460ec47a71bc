package guard.policies.aws.ec2_detailed_monitoring_test

import data.guard.policies.aws.ec2_detailed_monitoring

_scope(config) := {"resources": {"aws_instance": [{"id": "aws_instance.lake", "name": "lake", "config": config}]}}

test_monitoring_off_is_denied if {
	denied := ec2_detailed_monitoring.deny with input as _scope({"ami": "ami-1", "monitoring": false})
	denied == {{"message": "detailed monitoring is off (default false)", "path": ["monitoring"], "resource": "aws_instance.lake"}}
}

test_it_is_off_by_default if {
	denied := ec2_detailed_monitoring.deny with input as _scope({"ami": "ami-1"})
	denied == {{"message": "detailed monitoring is off (default false)", "path": ["monitoring"], "resource": "aws_instance.lake"}}
}

test_monitoring_is_allowed if {
	denied := ec2_detailed_monitoring.deny with input as _scope({"monitoring": true})
	count(denied) == 0
}

test_a_launch_template_decides_for_its_instances if {
	denied := ec2_detailed_monitoring.deny with input as _scope({"launch_template": [{"id": "lt-1"}]})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := ec2_detailed_monitoring.deny with input as _scope({"monitoring": {"$unknown": "var.monitor"}})
	denied == {{"message": "detailed monitoring is off (default false)", "path": ["monitoring"], "resource": "aws_instance.lake"}}
}

test_a_launch_configuration_that_turns_it_off_is_denied if {
	denied := ec2_detailed_monitoring.deny with input as {"resources": {"aws_launch_configuration": [
		{"id": "a", "name": "a", "config": {"enable_monitoring": false}},
		{"id": "b", "name": "b", "config": {}},
	]}}
	denied == {{"message": "detailed monitoring is turned off (the default is true)", "path": ["enable_monitoring"], "resource": "a"}}
}
