package guard.policies.aws.fsx_windows_audit_test

import data.guard.policies.aws.fsx_windows_audit

_input(config) := {"resources": {"aws_fsx_windows_file_system": [{
	"id": "aws_fsx_windows_file_system.records",
	"name": "records",
	"config": config,
}]}}

test_file_access_audit_log_level_left_out_is_denied if {
	fsx_windows_audit.deny == {{
		"message": "file access is not audited (file_access_audit_log_level defaults to DISABLED)",
		"path": ["audit_log_configuration", 0, "file_access_audit_log_level"],
		"resource": "aws_fsx_windows_file_system.records",
	}} with input as _input({})
}

test_another_file_access_audit_log_level_is_denied if {
	fsx_windows_audit.deny == {{
		"message": "file access is not audited (file_access_audit_log_level defaults to DISABLED)",
		"path": ["audit_log_configuration", 0, "file_access_audit_log_level"],
		"resource": "aws_fsx_windows_file_system.records",
	}} with input as _input({"audit_log_configuration": [{"file_access_audit_log_level": "OTHER"}]})
}

test_file_access_audit_log_level_failure_only_is_allowed if {
	fsx_windows_audit.deny == set() with input as _input({"audit_log_configuration": [{"file_access_audit_log_level": "FAILURE_ONLY"}]})
}

test_file_access_audit_log_level_success_and_failure_is_allowed if {
	fsx_windows_audit.deny == set() with input as _input({"audit_log_configuration": [{"file_access_audit_log_level": "SUCCESS_AND_FAILURE"}]})
}

test_file_access_audit_log_level_success_only_is_allowed if {
	fsx_windows_audit.deny == set() with input as _input({"audit_log_configuration": [{"file_access_audit_log_level": "SUCCESS_ONLY"}]})
}

test_an_unknown_file_access_audit_log_level_points_at_itself if {
	fsx_windows_audit.deny == {{
		"message": "file access is not audited (file_access_audit_log_level defaults to DISABLED)",
		"path": ["audit_log_configuration", 0, "file_access_audit_log_level"],
		"resource": "aws_fsx_windows_file_system.records",
	}} with input as _input({"audit_log_configuration": [{"file_access_audit_log_level": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	fsx_windows_audit.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"audit_log_configuration": [{"file_access_audit_log_level": "OTHER"}]},
				},
			],
		},
	}
}
