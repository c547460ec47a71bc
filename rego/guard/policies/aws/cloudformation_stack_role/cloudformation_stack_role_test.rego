package guard.policies.aws.cloudformation_stack_role_test

import data.guard.policies.aws.cloudformation_stack_role

_scope(config) := {"resources": {"aws_cloudformation_stack": [{"id": "aws_cloudformation_stack.platform", "name": "platform", "config": config}]}}

test_identities_without_a_role_are_denied if {
	denied := cloudformation_stack_role.deny with input as _scope({"name": "net", "capabilities": ["CAPABILITY_NAMED_IAM"]})
	denied == {{"message": "CAPABILITY_NAMED_IAM is acknowledged, and no iam_role_arn limits the stack", "path": ["iam_role_arn"], "resource": "aws_cloudformation_stack.platform"}}
}

test_a_role_is_allowed if {
	denied := cloudformation_stack_role.deny with input as _scope({"capabilities": ["CAPABILITY_IAM"], "iam_role_arn": "arn:x"})
	count(denied) == 0
}

test_stacks_without_identities_are_allowed if {
	denied := cloudformation_stack_role.deny with input as _scope({"name": "net"})
	count(denied) == 0
}

test_unknown_capabilities_are_left_open if {
	denied := cloudformation_stack_role.deny with input as _scope({"capabilities": {"$unknown": "var.capabilities"}})
	count(denied) == 0
}
