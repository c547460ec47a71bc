package guard.policies.aws.redshift_audit_logs_test

import data.guard.policies.aws.redshift_audit_logs

_input(config) := {"resources": {"aws_redshift_cluster": [{
	"id": "aws_redshift_cluster.dwh",
	"name": "dwh",
	"config": config,
}]}}

test_a_cluster_without_logging_is_denied if {
	redshift_audit_logs.deny == {{
		"message": "audit logging is not enabled (it is off by default)",
		"path": ["logging", 0, "enable"],
		"resource": "aws_redshift_cluster.dwh",
	}} with input as _input({"encrypted": true})
}

test_logging_that_is_turned_off_is_denied if {
	redshift_audit_logs.deny == {{
		"message": "audit logging is not enabled (it is off by default)",
		"path": ["logging", 0, "enable"],
		"resource": "aws_redshift_cluster.dwh",
	}} with input as _input({"logging": [{"enable": false}]})
}

test_inline_logging_is_allowed if {
	redshift_audit_logs.deny == set() with input as _input({"logging": [{"enable": true, "bucket_name": "acme-logs"}]})
}

test_an_unknown_setting_points_at_itself if {
	redshift_audit_logs.deny == {{
		"message": "audit logging is not enabled (it is off by default)",
		"path": ["logging", 0, "enable"],
		"resource": "aws_redshift_cluster.dwh",
	}} with input as _input({"logging": [{"enable": {"$unknown": "var.x"}}]})
}

test_a_logging_resource_is_allowed if {
	redshift_audit_logs.deny == set() with input as {
		"resources": {
			"aws_redshift_cluster": [{"id": "aws_redshift_cluster.dwh", "name": "dwh", "config": {}}],
			"aws_redshift_logging": [
				{
					"id": "aws_redshift_logging.dwh",
					"name": "dwh",
					"config": {
						"cluster_identifier": {
							"$unknown": "aws_redshift_cluster.dwh.arn",
							"$refs": ["aws_redshift_cluster.dwh"],
						},
					},
				},
			],
		},
	}
}

test_logging_of_an_unknown_cluster_leaves_it_open if {
	redshift_audit_logs.deny == {{
		"message": "audit logging is not enabled (it is off by default)",
		"path": ["logging", 0, "enable"],
		"resource": "aws_redshift_cluster.dwh",
		"unknown": "var.x",
	}} with input as {
		"resources": {
			"aws_redshift_cluster": [{"id": "aws_redshift_cluster.dwh", "name": "dwh", "config": {}}],
			"aws_redshift_logging": [
				{
					"id": "aws_redshift_logging.dwh",
					"name": "dwh",
					"config": {"cluster_identifier": {"$unknown": "var.x"}},
				},
			],
		},
	}
}

test_a_namespace_without_exports_is_denied if {
	redshift_audit_logs.deny == {{
		"message": "log_exports lacks connectionlog, useractivitylog, userlog (nothing is exported by default)",
		"path": ["log_exports"],
		"resource": "aws_redshiftserverless_namespace.bi",
	}} with input as {
		"resources": {
			"aws_redshiftserverless_namespace": [{"id": "aws_redshiftserverless_namespace.bi", "name": "bi", "config": {}}],
		},
	}
}

test_a_namespace_that_exports_one_log_is_denied if {
	redshift_audit_logs.deny == {{
		"message": "log_exports lacks connectionlog, useractivitylog (nothing is exported by default)",
		"path": ["log_exports"],
		"resource": "aws_redshiftserverless_namespace.bi",
	}} with input as {
		"resources": {
			"aws_redshiftserverless_namespace": [
				{
					"id": "aws_redshiftserverless_namespace.bi",
					"name": "bi",
					"config": {"log_exports": ["userlog"]},
				},
			],
		},
	}
}

test_a_namespace_that_exports_every_log_is_allowed if {
	redshift_audit_logs.deny == set() with input as {
		"resources": {
			"aws_redshiftserverless_namespace": [
				{
					"id": "aws_redshiftserverless_namespace.bi",
					"name": "bi",
					"config": {"log_exports": ["userlog", "connectionlog", "useractivitylog"]},
				},
			],
		},
	}
}
