package guard.policies.aws.securityhub_control_disabled_test

import data.guard.policies.aws.securityhub_control_disabled

_scope(config) := {"resources": {"aws_securityhub_standards_control": [{"id": "aws_securityhub_standards_control.ingest", "name": "ingest", "config": config}]}}

test_a_silent_exception_is_denied if {
	denied := securityhub_control_disabled.deny with input as _scope({"standards_control_arn": "arn:x", "control_status": "DISABLED"})
	denied == {{"message": "the control is disabled without a reason", "path": ["disabled_reason"], "resource": "aws_securityhub_standards_control.ingest"}}
}

test_an_association_counts if {
	denied := securityhub_control_disabled.deny with input as {"resources": {"aws_securityhub_standards_control_association": [{"id": "aws_securityhub_standards_control_association.ingest", "name": "ingest", "config": {"association_status": "DISABLED"}}]}}
	denied == {{"message": "the control is disabled without a reason", "path": ["updated_reason"], "resource": "aws_securityhub_standards_control_association.ingest"}}
}

test_a_reason_is_allowed if {
	denied := securityhub_control_disabled.deny with input as _scope({"control_status": "DISABLED", "disabled_reason": "sandbox account, no data"})
	count(denied) == 0
}

test_an_enabled_control_is_allowed if {
	denied := securityhub_control_disabled.deny with input as _scope({"control_status": "ENABLED"})
	count(denied) == 0
}

test_an_unknown_status_is_left_open if {
	denied := securityhub_control_disabled.deny with input as _scope({"control_status": {"$unknown": "var.status"}})
	count(denied) == 0
}
