package guard.policies.aws.emr_security_configuration_test

import data.guard.policies.aws.emr_security_configuration

_input(config) := {"resources": {"aws_emr_cluster": [{
	"id": "aws_emr_cluster.spark",
	"name": "spark",
	"config": config,
}]}}

test_security_configuration_left_out_is_denied if {
	emr_security_configuration.deny == {{
		"message": "no security configuration is named: the cluster encrypts neither disks nor traffic",
		"path": ["security_configuration"],
		"resource": "aws_emr_cluster.spark",
	}} with input as _input({})
}

test_an_empty_security_configuration_is_denied if {
	emr_security_configuration.deny == {{
		"message": "no security configuration is named: the cluster encrypts neither disks nor traffic",
		"path": ["security_configuration"],
		"resource": "aws_emr_cluster.spark",
	}} with input as _input({"security_configuration": ""})
}

test_security_configuration_of_the_scope_is_allowed if {
	emr_security_configuration.deny == set() with input as _input({
		"security_configuration": {"$unknown": "aws_resource.other.arn", "$refs": ["aws_resource.other"]},
	})
}

test_a_literal_security_configuration_is_allowed if {
	emr_security_configuration.deny == set() with input as _input({"security_configuration": "given"})
}

test_an_unknown_security_configuration_points_at_itself if {
	emr_security_configuration.deny == {{
		"message": "no security configuration is named: the cluster encrypts neither disks nor traffic",
		"path": ["security_configuration"],
		"resource": "aws_emr_cluster.spark",
	}} with input as _input({"security_configuration": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	emr_security_configuration.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"security_configuration": "OTHER"},
				},
			],
		},
	}
}
