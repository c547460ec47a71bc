package guard.policies.aws.rds_enhanced_monitoring_test

import data.guard.policies.aws.rds_enhanced_monitoring

_input(config) := {"resources": {"aws_db_instance": [{
	"id": "aws_db_instance.features",
	"name": "features",
	"config": config,
}]}}

test_monitoring_interval_left_out_is_denied if {
	rds_enhanced_monitoring.deny == {{
		"message": "monitoring_interval is 0 or absent: enhanced monitoring is off by default",
		"path": ["monitoring_interval"],
		"resource": "aws_db_instance.features",
	}} with input as _input({})
}

test_monitoring_interval_below_1_is_denied if {
	rds_enhanced_monitoring.deny == {{
		"message": "monitoring_interval is 0 or absent: enhanced monitoring is off by default",
		"path": ["monitoring_interval"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"monitoring_interval": 0})
}

test_monitoring_interval_of_1_is_allowed if {
	rds_enhanced_monitoring.deny == set() with input as _input({"monitoring_interval": 1})
}

test_an_unknown_monitoring_interval_points_at_itself if {
	rds_enhanced_monitoring.deny == {{
		"message": "monitoring_interval is 0 or absent: enhanced monitoring is off by default",
		"path": ["monitoring_interval"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"monitoring_interval": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	rds_enhanced_monitoring.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"monitoring_interval": "OTHER"},
				},
			],
		},
	}
}

test_aws_rds_cluster_instance_is_judged_alike if {
	rds_enhanced_monitoring.deny == {{
		"message": "monitoring_interval is 0 or absent: enhanced monitoring is off by default",
		"path": ["monitoring_interval"],
		"resource": "aws_rds_cluster_instance.features",
	}} with input as {
		"resources": {
			"aws_rds_cluster_instance": [{"id": "aws_rds_cluster_instance.features", "name": "features", "config": {}}],
		},
	}
}
