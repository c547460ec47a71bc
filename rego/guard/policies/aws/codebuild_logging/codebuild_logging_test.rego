package guard.policies.aws.codebuild_logging_test

import data.guard.policies.aws.codebuild_logging

_scope(config) := {"resources": {"aws_codebuild_project": [{"id": "aws_codebuild_project.scoring", "name": "scoring", "config": config}]}}

test_no_logs_are_denied if {
	denied := codebuild_logging.deny with input as _scope({"logs_config": [{"cloudwatch_logs": [{"status": "DISABLED"}], "s3_logs": [{"status": "DISABLED"}]}]})
	denied == {{"message": "builds are not logged: CloudWatch logs are disabled, and S3 logs are not enabled", "path": ["logs_config", 0, "cloudwatch_logs", 0, "status"], "resource": "aws_codebuild_project.scoring"}}
}

test_s3_logs_are_off_by_default if {
	denied := codebuild_logging.deny with input as _scope({"logs_config": [{"cloudwatch_logs": [{"status": "DISABLED"}]}]})
	denied == {{"message": "builds are not logged: CloudWatch logs are disabled, and S3 logs are not enabled", "path": ["logs_config", 0, "cloudwatch_logs", 0, "status"], "resource": "aws_codebuild_project.scoring"}}
}

test_s3_logs_are_enough if {
	denied := codebuild_logging.deny with input as _scope({"logs_config": [{"cloudwatch_logs": [{"status": "DISABLED"}], "s3_logs": [{"status": "ENABLED", "location": "logs/builds"}]}]})
	count(denied) == 0
}

test_builds_are_logged_by_default if {
	denied := codebuild_logging.deny with input as _scope({"name": "tests"})
	count(denied) == 0
}

test_an_unknown_status_is_left_open if {
	denied := codebuild_logging.deny with input as _scope({"logs_config": [{"cloudwatch_logs": [{"status": {"$unknown": "var.log"}}]}]})
	count(denied) == 0
}
