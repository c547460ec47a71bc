package guard.policies.aws.iam_access_analyzer_archive_test

import data.guard.policies.aws.iam_access_analyzer_archive

_scope(config) := {"resources": {"aws_accessanalyzer_archive_rule": [{"id": "aws_accessanalyzer_archive_rule.training", "name": "training", "config": config}]}}

test_archiving_all_public_findings_is_denied if {
	denied := iam_access_analyzer_archive.deny with input as _scope({"analyzer_name": "org", "rule_name": "noise", "filter": [{"criteria": "isPublic", "eq": ["true"]}]})
	denied == {{"message": "findings about public access are archived for every resource", "path": ["filter", 0, "criteria"], "resource": "aws_accessanalyzer_archive_rule.training"}}
}

test_one_public_resource_is_allowed if {
	denied := iam_access_analyzer_archive.deny with input as _scope({"filter": [{"criteria": "isPublic", "eq": ["true"]}, {"criteria": "resource", "eq": ["arn:aws:s3:::www"]}]})
	count(denied) == 0
}

test_other_criteria_are_allowed if {
	denied := iam_access_analyzer_archive.deny with input as _scope({"filter": [{"criteria": "principal.AWS", "eq": ["444455556666"]}]})
	count(denied) == 0
}

test_unknown_filters_are_left_open if {
	denied := iam_access_analyzer_archive.deny with input as _scope({"filter": {"$unknown": "var.filters"}})
	count(denied) == 0
}
