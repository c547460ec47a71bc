package guard.policies.aws.transfer_logging_test

import data.guard.policies.aws.transfer_logging

_input(config) := {"resources": {"aws_transfer_server": [{
	"id": "aws_transfer_server.partners",
	"name": "partners",
	"config": config,
}]}}

test_a_server_without_log_is_denied if {
	transfer_logging.deny == {{
		"message": "neither structured_log_destinations nor logging_role is set: the server writes no log",
		"path": ["structured_log_destinations"],
		"resource": "aws_transfer_server.partners",
	}} with input as _input({"endpoint_type": "VPC"})
}

test_a_structured_log_is_allowed if {
	transfer_logging.deny == set() with input as _input({
		"structured_log_destinations": ["arn:aws:logs:eu-west-1:111122223333:log-group:/transfer:*"],
	})
}

test_a_logging_role_is_allowed if {
	transfer_logging.deny == set() with input as _input({
		"logging_role": {"$unknown": "aws_iam_role.transfer.arn", "$refs": ["aws_iam_role.transfer"]},
	})
}

test_unknown_destinations_point_at_themselves if {
	transfer_logging.deny == {{
		"message": "neither structured_log_destinations nor logging_role is set: the server writes no log",
		"path": ["structured_log_destinations"],
		"resource": "aws_transfer_server.partners",
	}} with input as _input({"structured_log_destinations": {"$unknown": "var.x"}})
}
