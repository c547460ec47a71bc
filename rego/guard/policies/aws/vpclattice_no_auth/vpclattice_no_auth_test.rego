package guard.policies.aws.vpclattice_no_auth_test

import data.guard.policies.aws.vpclattice_no_auth

_scope(config) := {"resources": {"aws_vpclattice_service": [{"id": "aws_vpclattice_service.ingest", "name": "ingest", "config": config}]}}

test_an_open_service_is_denied if {
	denied := vpclattice_no_auth.deny with input as _scope({"name": "scoring", "auth_type": "NONE"})
	denied == {{"message": "callers are not authenticated (auth_type defaults to NONE)", "path": ["auth_type"], "resource": "aws_vpclattice_service.ingest"}}
}

test_networks_are_open_by_default if {
	denied := vpclattice_no_auth.deny with input as {"resources": {"aws_vpclattice_service_network": [{"id": "aws_vpclattice_service_network.ingest", "name": "ingest", "config": {"name": "ml"}}]}}
	denied == {{"message": "callers are not authenticated (auth_type defaults to NONE)", "path": ["auth_type"], "resource": "aws_vpclattice_service_network.ingest"}}
}

test_iam_is_allowed if {
	denied := vpclattice_no_auth.deny with input as _scope({"auth_type": "AWS_IAM"})
	count(denied) == 0
}

test_an_unknown_type_is_left_open if {
	denied := vpclattice_no_auth.deny with input as _scope({"auth_type": {"$unknown": "var.auth"}})
	count(denied) == 0
}
