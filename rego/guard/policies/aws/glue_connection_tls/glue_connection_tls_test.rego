package guard.policies.aws.glue_connection_tls_test

import data.guard.policies.aws.glue_connection_tls

_input(config) := {"resources": {"aws_glue_connection": [{
	"id": "aws_glue_connection.labels",
	"name": "labels",
	"config": config,
}]}}

test_a_connection_without_tls_is_denied if {
	glue_connection_tls.deny == {{
		"message": "JDBC_ENFORCE_SSL is not true (the default is false)",
		"path": ["connection_properties", "JDBC_ENFORCE_SSL"],
		"resource": "aws_glue_connection.labels",
	}} with input as _input({"connection_properties": {"JDBC_CONNECTION_URL": "jdbc:postgresql://db/x"}})
}

test_tls_set_to_false_is_denied if {
	glue_connection_tls.deny == {{
		"message": "JDBC_ENFORCE_SSL is not true (the default is false)",
		"path": ["connection_properties", "JDBC_ENFORCE_SSL"],
		"resource": "aws_glue_connection.labels",
	}} with input as _input({"connection_type": "JDBC", "connection_properties": {"JDBC_ENFORCE_SSL": "false"}})
}

test_tls_set_to_true_is_allowed if {
	glue_connection_tls.deny == set() with input as _input({"connection_properties": {"JDBC_ENFORCE_SSL": "true"}})
}

test_another_type_of_connection_is_not_judged if {
	glue_connection_tls.deny == set() with input as _input({"connection_type": "NETWORK"})
}

test_an_unknown_setting_points_at_itself if {
	glue_connection_tls.deny == {{
		"message": "JDBC_ENFORCE_SSL is not true (the default is false)",
		"path": ["connection_properties", "JDBC_ENFORCE_SSL"],
		"resource": "aws_glue_connection.labels",
	}} with input as _input({"connection_properties": {"JDBC_ENFORCE_SSL": {"$unknown": "var.x"}}})
}

test_unknown_properties_point_at_themselves if {
	glue_connection_tls.deny == {{
		"message": "JDBC_ENFORCE_SSL is not true (the default is false)",
		"path": ["connection_properties", "JDBC_ENFORCE_SSL"],
		"resource": "aws_glue_connection.labels",
	}} with input as _input({"connection_properties": {"$unknown": "var.x"}})
}
