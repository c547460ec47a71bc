package guard.policies.aws.elasticbeanstalk_log_streaming_test

import data.guard.policies.aws.elasticbeanstalk_log_streaming

_scope(config) := {"resources": {"aws_elastic_beanstalk_environment": [{"id": "aws_elastic_beanstalk_environment.lake", "name": "lake", "config": config}]}}

test_local_logs_are_denied if {
	denied := elasticbeanstalk_log_streaming.deny with input as _scope({"setting": [{"namespace": "aws:elasticbeanstalk:cloudwatch:logs", "name": "StreamLogs", "value": "false"}]})
	denied == {{"message": "logs are not streamed", "path": ["setting", 0, "value"], "resource": "aws_elastic_beanstalk_environment.lake"}}
}

test_they_stay_local_by_default if {
	denied := elasticbeanstalk_log_streaming.deny with input as _scope({"application": "portal"})
	denied == {{"message": "logs are not streamed (StreamLogs defaults to false)", "path": ["setting"], "resource": "aws_elastic_beanstalk_environment.lake"}}
}

test_streaming_is_allowed if {
	denied := elasticbeanstalk_log_streaming.deny with input as _scope({"setting": [{"namespace": "aws:elasticbeanstalk:cloudwatch:logs", "name": "StreamLogs", "value": true}]})
	count(denied) == 0
}

test_a_template_may_stream_them if {
	denied := elasticbeanstalk_log_streaming.deny with input as _scope({"template_name": "base"})
	count(denied) == 0
}

test_unknown_settings_lead_to_themselves if {
	denied := elasticbeanstalk_log_streaming.deny with input as _scope({"setting": {"$unknown": "var.settings"}})
	denied == {{"message": "logs are not streamed (StreamLogs defaults to false)", "path": ["setting"], "resource": "aws_elastic_beanstalk_environment.lake"}}
}
