package guard.policies.aws.config_recorder_scope_test

import data.guard.policies.aws.config_recorder_scope

_scope(config) := {"resources": {"aws_config_configuration_recorder": [{"id": "aws_config_configuration_recorder.gateway", "name": "gateway", "config": config}]}}

test_a_list_of_types_is_denied if {
	denied := config_recorder_scope.deny with input as _scope({"recording_group": [{"all_supported": false, "resource_types": ["AWS::S3::Bucket"]}]})
	denied == {{"message": "not every resource type is recorded", "path": ["recording_group", 0, "all_supported"], "resource": "aws_config_configuration_recorder.gateway"}}
}

test_everything_is_allowed if {
	denied := config_recorder_scope.deny with input as _scope({"recording_group": [{"all_supported": true, "include_global_resource_types": true}]})
	count(denied) == 0
}

test_everything_is_the_default if {
	denied := config_recorder_scope.deny with input as _scope({"role_arn": "arn:x"})
	count(denied) == 0
}

test_chosen_exceptions_are_allowed if {
	denied := config_recorder_scope.deny with input as _scope({"recording_group": [{"all_supported": false, "exclusion_by_resource_types": [{"resource_types": ["AWS::EC2::NetworkInterface"]}]}]})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := config_recorder_scope.deny with input as _scope({"recording_group": [{"all_supported": {"$unknown": "var.all"}}]})
	count(denied) == 0
}
