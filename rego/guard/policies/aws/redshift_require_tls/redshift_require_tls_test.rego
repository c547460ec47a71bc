package guard.policies.aws.redshift_require_tls_test

import data.guard.policies.aws.redshift_require_tls

_input(config) := {"resources": {"aws_redshift_parameter_group": [{
	"id": "aws_redshift_parameter_group.dwh",
	"name": "dwh",
	"config": config,
}]}}

test_a_group_that_says_nothing_is_denied if {
	redshift_require_tls.deny == {{
		"message": "require_ssl is not set (family redshift-1.0 defaults to false)",
		"path": ["parameter"],
		"resource": "aws_redshift_parameter_group.dwh",
	}} with input as _input({"family": "redshift-1.0"})
}

test_a_group_that_turns_tls_off_is_denied if {
	redshift_require_tls.deny == {{
		"message": "require_ssl is not true",
		"path": ["parameter", 0, "value"],
		"resource": "aws_redshift_parameter_group.dwh",
	}} with input as _input({"family": "redshift-1.0", "parameter": [{"name": "require_ssl", "value": "false"}]})
}

test_a_group_that_requires_tls_is_allowed if {
	redshift_require_tls.deny == set() with input as _input({
		"family": "redshift-1.0",
		"parameter": [
			{"name": "enable_user_activity_logging", "value": "true"},
			{"name": "require_ssl", "value": "true"},
		],
	})
}

test_a_newer_family_requires_tls_by_default if {
	redshift_require_tls.deny == set() with input as _input({"family": "redshift-2.0"})
}

test_an_unknown_value_points_at_itself if {
	redshift_require_tls.deny == {{
		"message": "require_ssl is not true",
		"path": ["parameter", 0, "value"],
		"resource": "aws_redshift_parameter_group.dwh",
	}} with input as _input({
		"family": "redshift-1.0",
		"parameter": [{"name": "require_ssl", "value": {"$unknown": "var.x"}}],
	})
}

test_a_workgroup_that_turns_tls_off_is_denied if {
	redshift_require_tls.deny == {{
		"message": "require_ssl is not true",
		"path": ["config_parameter", 0, "parameter_value"],
		"resource": "aws_redshiftserverless_workgroup.bi",
	}} with input as {
		"resources": {
			"aws_redshiftserverless_workgroup": [
				{
					"id": "aws_redshiftserverless_workgroup.bi",
					"name": "bi",
					"config": {
						"config_parameter": [{"parameter_key": "require_ssl", "parameter_value": "false"}],
					},
				},
			],
		},
	}
}

test_a_workgroup_that_says_nothing_is_allowed if {
	redshift_require_tls.deny == set() with input as {
		"resources": {
			"aws_redshiftserverless_workgroup": [{"id": "aws_redshiftserverless_workgroup.bi", "name": "bi", "config": {}}],
		},
	}
}
