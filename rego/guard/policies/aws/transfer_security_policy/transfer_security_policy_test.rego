package guard.policies.aws.transfer_security_policy_test

import data.guard.policies.aws.transfer_security_policy

_input(config) := {"resources": {"aws_transfer_server": [{
	"id": "aws_transfer_server.partners",
	"name": "partners",
	"config": config,
}]}}

test_the_old_policy_is_denied if {
	transfer_security_policy.deny == {{
		"message": "security_policy_name is TransferSecurityPolicy-2018-11, its default: SHA-1 is accepted",
		"path": ["security_policy_name"],
		"resource": "aws_transfer_server.partners",
	}} with input as _input({"security_policy_name": "TransferSecurityPolicy-2018-11"})
}

test_the_default_policy_is_denied if {
	transfer_security_policy.deny == {{
		"message": "security_policy_name is TransferSecurityPolicy-2018-11, its default: SHA-1 is accepted",
		"path": ["security_policy_name"],
		"resource": "aws_transfer_server.partners",
	}} with input as _input({"endpoint_type": "VPC"})
}

test_a_current_policy_is_allowed if {
	transfer_security_policy.deny == set() with input as _input({"security_policy_name": "TransferSecurityPolicy-2024-01"})
}

test_an_unknown_policy_points_at_itself if {
	transfer_security_policy.deny == {{
		"message": "security_policy_name is TransferSecurityPolicy-2018-11, its default: SHA-1 is accepted",
		"path": ["security_policy_name"],
		"resource": "aws_transfer_server.partners",
	}} with input as _input({"security_policy_name": {"$unknown": "var.x"}})
}
