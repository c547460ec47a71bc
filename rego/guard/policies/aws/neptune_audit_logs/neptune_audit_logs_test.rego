package guard.policies.aws.neptune_audit_logs_test

import data.guard.policies.aws.neptune_audit_logs

_input(config) := {"resources": {"aws_neptune_cluster": [{
	"id": "aws_neptune_cluster.graph",
	"name": "graph",
	"config": config,
}]}}

test_a_cluster_without_exports_is_denied if {
	neptune_audit_logs.deny == {{
		"message": "the audit log is not exported (enable_cloudwatch_logs_exports is empty by default)",
		"path": ["enable_cloudwatch_logs_exports"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({})
}

test_a_cluster_that_exports_only_slow_queries_is_denied if {
	neptune_audit_logs.deny == {{
		"message": "the audit log is not exported (enable_cloudwatch_logs_exports is empty by default)",
		"path": ["enable_cloudwatch_logs_exports"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({"enable_cloudwatch_logs_exports": ["slowquery"]})
}

test_a_cluster_that_exports_the_audit_log_is_allowed if {
	neptune_audit_logs.deny == set() with input as _input({"enable_cloudwatch_logs_exports": ["audit"]})
}

test_an_unknown_list_points_at_itself if {
	neptune_audit_logs.deny == {{
		"message": "the audit log is not exported (enable_cloudwatch_logs_exports is empty by default)",
		"path": ["enable_cloudwatch_logs_exports"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({"enable_cloudwatch_logs_exports": {"$unknown": "var.x"}})
}
