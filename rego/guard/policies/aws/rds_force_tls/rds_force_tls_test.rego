package guard.policies.aws.rds_force_tls_test

import data.guard.policies.aws.rds_force_tls

_input(config) := {"resources": {"aws_db_parameter_group": [{
	"id": "aws_db_parameter_group.features",
	"name": "features",
	"config": config,
}]}}

test_a_group_that_turns_tls_off_is_denied if {
	rds_force_tls.deny == {{
		"message": "parameter rds.force_ssl does not require TLS",
		"path": ["parameter", 0, "value"],
		"resource": "aws_db_parameter_group.features",
	}} with input as _input({"family": "postgres16", "parameter": [{"name": "rds.force_ssl", "value": "0"}]})
}

test_a_group_that_forces_tls_is_allowed if {
	rds_force_tls.deny == set() with input as _input({
		"family": "postgres14",
		"parameter": [{"name": "log_statement", "value": "ddl"}, {"name": "rds.force_ssl", "value": "1"}],
	})
}

test_a_family_that_forces_tls_by_default_is_allowed if {
	rds_force_tls.deny == set() with input as _input({"family": "postgres16"})
}

test_an_older_family_that_says_nothing_is_denied if {
	rds_force_tls.deny == {{
		"message": "parameter rds.force_ssl is not set, and family postgres14 does not require TLS by default",
		"path": ["parameter"],
		"resource": "aws_db_parameter_group.features",
	}} with input as _input({"family": "postgres14", "parameter": [{"name": "log_statement", "value": "ddl"}]})
}

test_mysql_that_says_nothing_is_denied if {
	rds_force_tls.deny == {{
		"message": "parameter require_secure_transport is not set, and family mysql8.0 does not require TLS by default",
		"path": ["parameter"],
		"resource": "aws_db_parameter_group.features",
	}} with input as _input({"family": "mysql8.0"})
}

test_mysql_that_forces_tls_is_allowed if {
	rds_force_tls.deny == set() with input as _input({"family": "mysql8.0", "parameter": [{"name": "require_secure_transport", "value": "ON"}]})
}

test_an_unknown_value_points_at_itself if {
	rds_force_tls.deny == {{
		"message": "parameter require_secure_transport does not require TLS",
		"path": ["parameter", 0, "value"],
		"resource": "aws_db_parameter_group.features",
	}} with input as _input({
		"family": "mysql8.0",
		"parameter": [{"name": "require_secure_transport", "value": {"$unknown": "var.x"}}],
	})
}

test_dynamic_parameters_point_at_themselves if {
	rds_force_tls.deny == {{
		"message": "parameter rds.force_ssl is not set, and family postgres14 does not require TLS by default",
		"path": ["parameter"],
		"resource": "aws_db_parameter_group.features",
	}} with input as _input({"family": "postgres14", "parameter": {"$unknown": "var.x"}})
}

test_an_engine_without_such_a_parameter_is_not_judged if {
	rds_force_tls.deny == set() with input as _input({"family": "oracle-se2-19"})
}

test_a_cluster_group_that_says_nothing_is_denied if {
	rds_force_tls.deny == {{
		"message": "parameter rds.force_ssl is not set, and family aurora-postgresql15 does not require TLS by default",
		"path": ["parameter"],
		"resource": "aws_rds_cluster_parameter_group.features",
	}} with input as {
		"resources": {
			"aws_rds_cluster_parameter_group": [
				{
					"id": "aws_rds_cluster_parameter_group.features",
					"name": "features",
					"config": {"family": "aurora-postgresql15"},
				},
			],
		},
	}
}
