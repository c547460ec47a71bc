package guard.policies.aws.athena_enforce_configuration_test

import data.guard.policies.aws.athena_enforce_configuration

_input(config) := {"resources": {"aws_athena_workgroup": [{
	"id": "aws_athena_workgroup.science",
	"name": "science",
	"config": config,
}]}}

test_enforce_workgroup_configuration_set_to_false_is_denied if {
	athena_enforce_configuration.deny == {{
		"message": "enforce_workgroup_configuration is false: clients choose location and encryption of results",
		"path": ["configuration", 0, "enforce_workgroup_configuration"],
		"resource": "aws_athena_workgroup.science",
	}} with input as _input({"configuration": [{"enforce_workgroup_configuration": false}]})
}

test_enforce_workgroup_configuration_left_out_is_allowed if {
	athena_enforce_configuration.deny == set() with input as _input({})
}

test_enforce_workgroup_configuration_set_to_true_is_allowed if {
	athena_enforce_configuration.deny == set() with input as _input({"configuration": [{"enforce_workgroup_configuration": true}]})
}

test_an_unknown_enforce_workgroup_configuration_points_at_itself if {
	athena_enforce_configuration.deny == {{
		"message": "enforce_workgroup_configuration is false: clients choose location and encryption of results",
		"path": ["configuration", 0, "enforce_workgroup_configuration"],
		"resource": "aws_athena_workgroup.science",
	}} with input as _input({"configuration": [{"enforce_workgroup_configuration": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	athena_enforce_configuration.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"configuration": [{"enforce_workgroup_configuration": false}]},
				},
			],
		},
	}
}
