package guard.policies.aws.emr_kerberos_test

import data.guard.policies.aws.emr_kerberos

_input(config) := {"resources": {"aws_emr_cluster": [{
	"id": "aws_emr_cluster.spark",
	"name": "spark",
	"config": config,
}]}}

test_kerberos_attributes_left_out_is_denied if {
	emr_kerberos.deny == {{
		"message": "kerberos_attributes is missing: services of the cluster do not authenticate users",
		"path": ["kerberos_attributes"],
		"resource": "aws_emr_cluster.spark",
	}} with input as _input({})
}

test_kerberos_attributes_that_is_written_is_allowed if {
	emr_kerberos.deny == set() with input as _input({"kerberos_attributes": [{"enabled": true}]})
}

test_a_dynamic_kerberos_attributes_points_at_itself if {
	emr_kerberos.deny == {{
		"message": "kerberos_attributes is missing: services of the cluster do not authenticate users",
		"path": ["kerberos_attributes"],
		"resource": "aws_emr_cluster.spark",
	}} with input as _input({"kerberos_attributes": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	emr_kerberos.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"kerberos_attributes": "OTHER"},
				},
			],
		},
	}
}
