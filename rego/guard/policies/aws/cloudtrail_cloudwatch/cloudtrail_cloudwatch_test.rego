package guard.policies.aws.cloudtrail_cloudwatch_test

import data.guard.policies.aws.cloudtrail_cloudwatch

_scope(config) := {"resources": {"aws_cloudtrail": [{"id": "aws_cloudtrail.ingest", "name": "ingest", "config": config}]}}

test_a_bucket_alone_is_denied if {
	denied := cloudtrail_cloudwatch.deny with input as _scope({"name": "main", "s3_bucket_name": "trail"})
	denied == {{"message": "events are not sent to CloudWatch Logs", "path": ["cloud_watch_logs_group_arn"], "resource": "aws_cloudtrail.ingest"}}
}

test_a_log_group_is_allowed if {
	denied := cloudtrail_cloudwatch.deny with input as _scope({"cloud_watch_logs_group_arn": {"$unknown": "aws_cloudwatch_log_group.trail.arn", "$refs": ["aws_cloudwatch_log_group.trail"]}})
	count(denied) == 0
}
