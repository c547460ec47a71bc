package guard.policies.aws.vpc_endpoint_service_acceptance_test

import data.guard.policies.aws.vpc_endpoint_service_acceptance

_scope(config) := {"resources": {"aws_vpc_endpoint_service": [{"id": "aws_vpc_endpoint_service.ingest", "name": "ingest", "config": config}]}}

test_automatic_acceptance_is_denied if {
	denied := vpc_endpoint_service_acceptance.deny with input as _scope({"acceptance_required": false})
	denied == {{"message": "connections are accepted without a decision", "path": ["acceptance_required"], "resource": "aws_vpc_endpoint_service.ingest"}}
}

test_acceptance_is_allowed if {
	denied := vpc_endpoint_service_acceptance.deny with input as _scope({"acceptance_required": true})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := vpc_endpoint_service_acceptance.deny with input as _scope({"acceptance_required": {"$unknown": "var.accept"}})
	denied == {{"message": "connections are accepted without a decision", "path": ["acceptance_required"], "resource": "aws_vpc_endpoint_service.ingest"}}
}
