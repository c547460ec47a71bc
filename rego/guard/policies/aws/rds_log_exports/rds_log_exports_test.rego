package guard.policies.aws.rds_log_exports_test

import data.guard.policies.aws.rds_log_exports

_input(config) := {"resources": {"aws_db_instance": [{
	"id": "aws_db_instance.features",
	"name": "features",
	"config": config,
}]}}

test_a_database_without_exports_is_denied if {
	rds_log_exports.deny == {{
		"message": "no log is exported to CloudWatch (enabled_cloudwatch_logs_exports is empty by default)",
		"path": ["enabled_cloudwatch_logs_exports"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"engine": "postgres"})
}

test_an_empty_list_is_denied if {
	rds_log_exports.deny == {{
		"message": "no log is exported to CloudWatch (enabled_cloudwatch_logs_exports is empty by default)",
		"path": ["enabled_cloudwatch_logs_exports"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"enabled_cloudwatch_logs_exports": []})
}

test_an_exported_log_is_allowed if {
	rds_log_exports.deny == set() with input as _input({"enabled_cloudwatch_logs_exports": ["postgresql"]})
}

test_an_unknown_list_points_at_itself if {
	rds_log_exports.deny == {{
		"message": "no log is exported to CloudWatch (enabled_cloudwatch_logs_exports is empty by default)",
		"path": ["enabled_cloudwatch_logs_exports"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"enabled_cloudwatch_logs_exports": {"$unknown": "var.x"}})
}

test_a_cluster_without_exports_is_denied if {
	rds_log_exports.deny == {{
		"message": "no log is exported to CloudWatch (enabled_cloudwatch_logs_exports is empty by default)",
		"path": ["enabled_cloudwatch_logs_exports"],
		"resource": "aws_rds_cluster.features",
	}} with input as {
		"resources": {
			"aws_rds_cluster": [{"id": "aws_rds_cluster.features", "name": "features", "config": {}}],
		},
	}
}
