package guard.policies.aws.codebuild_output_encryption_test

import data.guard.policies.aws.codebuild_output_encryption

_scope(config) := {"resources": {"aws_codebuild_project": [{"id": "aws_codebuild_project.scoring", "name": "scoring", "config": config}]}}

test_plain_artifacts_are_denied if {
	denied := codebuild_output_encryption.deny with input as _scope({"artifacts": [{"type": "S3", "encryption_disabled": true}]})
	denied == {{"message": "artifacts are stored without encryption", "path": ["artifacts", 0, "encryption_disabled"], "resource": "aws_codebuild_project.scoring"}}
}

test_plain_logs_are_denied if {
	denied := codebuild_output_encryption.deny with input as _scope({"logs_config": [{"s3_logs": [{"status": "ENABLED", "encryption_disabled": true}]}]})
	denied == {{"message": "logs in S3 are stored without encryption", "path": ["logs_config", 0, "s3_logs", 0, "encryption_disabled"], "resource": "aws_codebuild_project.scoring"}}
}

test_no_artifacts_need_no_encryption if {
	denied := codebuild_output_encryption.deny with input as _scope({"artifacts": [{"type": "NO_ARTIFACTS", "encryption_disabled": true}]})
	count(denied) == 0
}

test_encryption_is_the_default if {
	denied := codebuild_output_encryption.deny with input as _scope({"artifacts": [{"type": "S3"}]})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := codebuild_output_encryption.deny with input as _scope({"artifacts": [{"type": "S3", "encryption_disabled": {"$unknown": "var.plain"}}]})
	count(denied) == 0
}
