package guard.policies.aws.docdb_audit_logs_test

import data.guard.policies.aws.docdb_audit_logs

_input(config) := {"resources": {"aws_docdb_cluster": [{
	"id": "aws_docdb_cluster.reviews",
	"name": "reviews",
	"config": config,
}]}}

test_a_cluster_without_exports_is_denied if {
	docdb_audit_logs.deny == {{
		"message": "the audit log is not exported (enabled_cloudwatch_logs_exports is empty by default)",
		"path": ["enabled_cloudwatch_logs_exports"],
		"resource": "aws_docdb_cluster.reviews",
	}} with input as _input({"storage_encrypted": true})
}

test_a_cluster_that_exports_only_the_profiler_is_denied if {
	docdb_audit_logs.deny == {{
		"message": "the audit log is not exported (enabled_cloudwatch_logs_exports is empty by default)",
		"path": ["enabled_cloudwatch_logs_exports"],
		"resource": "aws_docdb_cluster.reviews",
	}} with input as _input({"enabled_cloudwatch_logs_exports": ["profiler"]})
}

test_a_cluster_that_exports_the_audit_log_is_allowed if {
	docdb_audit_logs.deny == set() with input as _input({"enabled_cloudwatch_logs_exports": ["profiler", "audit"]})
}

test_an_unknown_list_points_at_itself if {
	docdb_audit_logs.deny == {{
		"message": "the audit log is not exported (enabled_cloudwatch_logs_exports is empty by default)",
		"path": ["enabled_cloudwatch_logs_exports"],
		"resource": "aws_docdb_cluster.reviews",
	}} with input as _input({"enabled_cloudwatch_logs_exports": {"$unknown": "var.x"}})
}

test_a_parameter_that_disables_auditing_is_denied if {
	docdb_audit_logs.deny == {{
		"message": "parameter audit_logs is disabled",
		"path": ["parameter", 1, "value"],
		"resource": "aws_docdb_cluster_parameter_group.g",
	}} with input as {
		"resources": {
			"aws_docdb_cluster_parameter_group": [
				{
					"id": "aws_docdb_cluster_parameter_group.g",
					"name": "g",
					"config": {
						"parameter": [
							{"name": "tls", "value": "enabled"},
							{"name": "audit_logs", "value": "disabled"},
						],
					},
				},
			],
		},
	}
}

test_a_parameter_that_enables_auditing_is_allowed if {
	docdb_audit_logs.deny == set() with input as {
		"resources": {
			"aws_docdb_cluster_parameter_group": [
				{
					"id": "aws_docdb_cluster_parameter_group.g",
					"name": "g",
					"config": {"parameter": [{"name": "audit_logs", "value": "enabled"}]},
				},
			],
		},
	}
}
