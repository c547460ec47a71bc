package guard.policies.aws.ssm_session_logging_test

import data.guard.policies.aws.ssm_session_logging

_input(config) := {"resources": {"aws_ssm_document": [{
	"id": "aws_ssm_document.restart",
	"name": "restart",
	"config": config,
}]}}

test_preferences_without_destination_are_denied if {
	ssm_session_logging.deny == {{
		"message": "session preferences name neither s3BucketName nor cloudWatchLogGroupName: sessions are not recorded",
		"path": ["content", "inputs"],
		"resource": "aws_ssm_document.restart",
	}} with input as _input({
		"document_type": "Session",
		"content": {
			"sessionType": "Standard_Stream",
			"inputs": {"s3BucketName": "", "cloudWatchLogGroupName": ""},
		},
	})
}

test_preferences_in_text_are_read if {
	ssm_session_logging.deny == {{
		"message": "session preferences name neither s3BucketName nor cloudWatchLogGroupName: sessions are not recorded",
		"path": ["content", "inputs"],
		"resource": "aws_ssm_document.restart",
	}} with input as _input({"document_type": "Session", "content": "{\"inputs\": {}}"})
}

test_sessions_recorded_in_a_bucket_are_allowed if {
	ssm_session_logging.deny == set() with input as _input({"document_type": "Session", "content": {"inputs": {"s3BucketName": "acme-sessions"}}})
}

test_sessions_recorded_in_a_log_group_are_allowed if {
	ssm_session_logging.deny == set() with input as _input({
		"document_type": "Session",
		"content": {"inputs": {"cloudWatchLogGroupName": "/ssm/sessions"}},
	})
}

test_port_forwarding_has_nothing_to_record if {
	ssm_session_logging.deny == set() with input as _input({"document_type": "Session", "content": {"sessionType": "Port", "inputs": {}}})
}

test_another_document_is_not_judged if {
	ssm_session_logging.deny == set() with input as _input({"document_type": "Command", "content": {"inputs": {}}})
}

test_unknown_content_points_at_itself if {
	ssm_session_logging.deny == {{
		"message": "session preferences name neither s3BucketName nor cloudWatchLogGroupName: sessions are not recorded",
		"path": ["content", "inputs"],
		"resource": "aws_ssm_document.restart",
	}} with input as _input({"document_type": "Session", "content": {"$unknown": "var.x"}})
}
