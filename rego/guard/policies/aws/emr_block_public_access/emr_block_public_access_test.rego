package guard.policies.aws.emr_block_public_access_test

import data.guard.policies.aws.emr_block_public_access

_input(config) := {"resources": {"aws_emr_block_public_access_configuration": [{
	"id": "aws_emr_block_public_access_configuration.region",
	"name": "region",
	"config": config,
}]}}

test_block_public_security_group_rules_set_to_false_is_denied if {
	emr_block_public_access.deny == {{
		"message": "block_public_security_group_rules is false: clusters may open any port to the Internet",
		"path": ["block_public_security_group_rules"],
		"resource": "aws_emr_block_public_access_configuration.region",
	}} with input as _input({"block_public_security_group_rules": false})
}

test_block_public_security_group_rules_left_out_is_allowed if {
	emr_block_public_access.deny == set() with input as _input({})
}

test_block_public_security_group_rules_set_to_true_is_allowed if {
	emr_block_public_access.deny == set() with input as _input({"block_public_security_group_rules": true})
}

test_an_unknown_block_public_security_group_rules_points_at_itself if {
	emr_block_public_access.deny == {{
		"message": "block_public_security_group_rules is false: clusters may open any port to the Internet",
		"path": ["block_public_security_group_rules"],
		"resource": "aws_emr_block_public_access_configuration.region",
	}} with input as _input({"block_public_security_group_rules": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	emr_block_public_access.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"block_public_security_group_rules": false},
				},
			],
		},
	}
}
