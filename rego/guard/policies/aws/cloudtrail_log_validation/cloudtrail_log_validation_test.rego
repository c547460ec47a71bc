package guard.policies.aws.cloudtrail_log_validation_test

import data.guard.policies.aws.cloudtrail_log_validation

_scope(config) := {"resources": {"aws_cloudtrail": [{"id": "aws_cloudtrail.serving", "name": "serving", "config": config}]}}

test_no_digests_are_denied if {
	denied := cloudtrail_log_validation.deny with input as _scope({"name": "main", "enable_log_file_validation": false})
	denied == {{"message": "no digests are written (enable_log_file_validation defaults to false)", "path": ["enable_log_file_validation"], "resource": "aws_cloudtrail.serving"}}
}

test_none_are_written_by_default if {
	denied := cloudtrail_log_validation.deny with input as _scope({"name": "main"})
	denied == {{"message": "no digests are written (enable_log_file_validation defaults to false)", "path": ["enable_log_file_validation"], "resource": "aws_cloudtrail.serving"}}
}

test_digests_are_allowed if {
	denied := cloudtrail_log_validation.deny with input as _scope({"enable_log_file_validation": true})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := cloudtrail_log_validation.deny with input as _scope({"enable_log_file_validation": {"$unknown": "var.validate"}})
	denied == {{"message": "no digests are written (enable_log_file_validation defaults to false)", "path": ["enable_log_file_validation"], "resource": "aws_cloudtrail.serving"}}
}
