package guard.policies.aws.guardduty_filter_archives_test

import data.guard.policies.aws.guardduty_filter_archives

_scope(config) := {"resources": {"aws_guardduty_filter": [{"id": "aws_guardduty_filter.gateway", "name": "gateway", "config": config}]}}

test_archiving_by_severity_is_denied if {
	denied := guardduty_filter_archives.deny with input as _scope({"action": "ARCHIVE", "finding_criteria": [{"criterion": [{"field": "severity", "greater_than_or_equal": "4"}, {"field": "region", "equals": ["eu-west-1"]}]}]})
	denied == {{"message": "findings are archived by severity, region alone", "path": ["finding_criteria"], "resource": "aws_guardduty_filter.gateway"}}
}

test_one_type_for_one_machine_is_allowed if {
	denied := guardduty_filter_archives.deny with input as _scope({"action": "ARCHIVE", "finding_criteria": [{"criterion": [{"field": "type", "equals": ["Recon:EC2/Portscan"]}, {"field": "resource.instanceDetails.instanceId", "equals": ["i-1"]}]}]})
	count(denied) == 0
}

test_showing_findings_is_allowed if {
	denied := guardduty_filter_archives.deny with input as _scope({"action": "NOOP", "finding_criteria": [{"criterion": [{"field": "severity"}]}]})
	count(denied) == 0
}

test_unknown_criteria_are_left_open if {
	denied := guardduty_filter_archives.deny with input as _scope({"action": "ARCHIVE", "finding_criteria": {"$unknown": "var.criteria"}})
	count(denied) == 0
}
