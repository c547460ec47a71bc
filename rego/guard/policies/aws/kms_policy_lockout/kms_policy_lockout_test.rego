package guard.policies.aws.kms_policy_lockout_test

import data.guard.policies.aws.kms_policy_lockout

_input(config) := {"resources": {"aws_kms_key": [{
	"id": "aws_kms_key.lake",
	"name": "lake",
	"config": config,
}]}}

test_bypass_policy_lockout_safety_check_set_to_true_is_denied if {
	kms_policy_lockout.deny == {{
		"message": "bypass_policy_lockout_safety_check is true: a policy may lock every administrator out",
		"path": ["bypass_policy_lockout_safety_check"],
		"resource": "aws_kms_key.lake",
	}} with input as _input({"bypass_policy_lockout_safety_check": true})
}

test_bypass_policy_lockout_safety_check_left_out_is_allowed if {
	kms_policy_lockout.deny == set() with input as _input({})
}

test_bypass_policy_lockout_safety_check_set_to_false_is_allowed if {
	kms_policy_lockout.deny == set() with input as _input({"bypass_policy_lockout_safety_check": false})
}

test_an_unknown_bypass_policy_lockout_safety_check_points_at_itself if {
	kms_policy_lockout.deny == {{
		"message": "bypass_policy_lockout_safety_check is true: a policy may lock every administrator out",
		"path": ["bypass_policy_lockout_safety_check"],
		"resource": "aws_kms_key.lake",
	}} with input as _input({"bypass_policy_lockout_safety_check": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	kms_policy_lockout.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"bypass_policy_lockout_safety_check": true},
				},
			],
		},
	}
}

test_aws_kms_key_policy_is_judged_alike if {
	kms_policy_lockout.deny == {{
		"message": "bypass_policy_lockout_safety_check is true: a policy may lock every administrator out",
		"path": ["bypass_policy_lockout_safety_check"],
		"resource": "aws_kms_key_policy.lake",
	}} with input as {
		"resources": {
			"aws_kms_key_policy": [
				{
					"id": "aws_kms_key_policy.lake",
					"name": "lake",
					"config": {"bypass_policy_lockout_safety_check": true},
				},
			],
		},
	}
}

test_aws_kms_external_key_is_judged_alike if {
	kms_policy_lockout.deny == {{
		"message": "bypass_policy_lockout_safety_check is true: a policy may lock every administrator out",
		"path": ["bypass_policy_lockout_safety_check"],
		"resource": "aws_kms_external_key.lake",
	}} with input as {
		"resources": {
			"aws_kms_external_key": [
				{
					"id": "aws_kms_external_key.lake",
					"name": "lake",
					"config": {"bypass_policy_lockout_safety_check": true},
				},
			],
		},
	}
}

test_aws_kms_replica_key_is_judged_alike if {
	kms_policy_lockout.deny == {{
		"message": "bypass_policy_lockout_safety_check is true: a policy may lock every administrator out",
		"path": ["bypass_policy_lockout_safety_check"],
		"resource": "aws_kms_replica_key.lake",
	}} with input as {
		"resources": {
			"aws_kms_replica_key": [
				{
					"id": "aws_kms_replica_key.lake",
					"name": "lake",
					"config": {"bypass_policy_lockout_safety_check": true},
				},
			],
		},
	}
}
