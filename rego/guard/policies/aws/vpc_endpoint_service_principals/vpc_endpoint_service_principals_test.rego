package guard.policies.aws.vpc_endpoint_service_principals_test

import data.guard.policies.aws.vpc_endpoint_service_principals

_scope(config) := {"resources": {"aws_vpc_endpoint_service": [{"id": "aws_vpc_endpoint_service.scoring", "name": "scoring", "config": config}]}}

test_everybody_is_denied if {
	denied := vpc_endpoint_service_principals.deny with input as _scope({"acceptance_required": true, "allowed_principals": ["arn:aws:iam::111122223333:root", "*"]})
	denied == {{"message": "principal \"*\" lets every AWS account connect", "path": ["allowed_principals", 1], "resource": "aws_vpc_endpoint_service.scoring"}}
}

test_a_separate_permission_is_denied if {
	denied := vpc_endpoint_service_principals.deny with input as {"resources": {"aws_vpc_endpoint_service_allowed_principal": [{"id": "aws_vpc_endpoint_service_allowed_principal.scoring", "name": "scoring", "config": {"principal_arn": "*"}}]}}
	denied == {{"message": "principal \"*\" lets every AWS account connect", "path": ["principal_arn"], "resource": "aws_vpc_endpoint_service_allowed_principal.scoring"}}
}

test_a_named_account_is_allowed if {
	denied := vpc_endpoint_service_principals.deny with input as _scope({"allowed_principals": ["arn:aws:iam::444455556666:root"]})
	count(denied) == 0
}

test_unknown_principals_are_left_open if {
	denied := vpc_endpoint_service_principals.deny with input as _scope({"allowed_principals": {"$unknown": "var.principals"}})
	count(denied) == 0
}
