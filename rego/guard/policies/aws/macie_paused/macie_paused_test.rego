package guard.policies.aws.macie_paused_test

import data.guard.policies.aws.macie_paused

_scope(config) := {"resources": {"aws_macie2_account": [{"id": "aws_macie2_account.serving", "name": "serving", "config": config}]}}

test_a_paused_service_is_denied if {
	denied := macie_paused.deny with input as _scope({"status": "PAUSED"})
	denied == {{"message": "Macie is paused", "path": ["status"], "resource": "aws_macie2_account.serving"}}
}

test_an_enabled_service_is_allowed if {
	denied := macie_paused.deny with input as _scope({"status": "ENABLED"})
	count(denied) == 0
}

test_it_is_enabled_by_default if {
	denied := macie_paused.deny with input as _scope({"finding_publishing_frequency": "ONE_HOUR"})
	count(denied) == 0
}

test_an_unknown_status_is_left_open if {
	denied := macie_paused.deny with input as _scope({"status": {"$unknown": "var.status"}})
	count(denied) == 0
}
