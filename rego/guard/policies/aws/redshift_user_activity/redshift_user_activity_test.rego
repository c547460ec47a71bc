package guard.policies.aws.redshift_user_activity_test

import data.guard.policies.aws.redshift_user_activity

_paths(config) := paths if {
	paths := {violation.path | some violation in redshift_user_activity.deny} with input as {"resources": {"aws_redshift_parameter_group": [{"id": "g", "name": "g", "config": config}]}}
}

_parameter(x) := {"parameter": [{"name": "enable_user_activity_logging", "value": x}]}

test_queries_that_are_not_logged_are_denied if {
	_paths({"family": "redshift-1.0"}) == {["parameter"]}
	_paths(_parameter("false")) == {["parameter", 0, "value"]}
	_paths(_parameter({"$unknown": "var.log"})) == {["parameter", 0, "value"]}
	_paths({"parameter": {"$unknown": "var.parameters"}}) == {["parameter"]}
}

test_queries_that_are_logged_are_allowed if {
	_paths(_parameter("true")) == set()
	_paths(_parameter(true)) == set()
}
