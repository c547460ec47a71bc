package guard.policies.aws.cloudtrail_disabled_test

import data.guard.policies.aws.cloudtrail_disabled

_scope(config) := {"resources": {"aws_cloudtrail": [{"id": "aws_cloudtrail.ingest", "name": "ingest", "config": config}]}}

test_a_stopped_trail_is_denied if {
	denied := cloudtrail_disabled.deny with input as _scope({"name": "main", "enable_logging": false})
	denied == {{"message": "logging is switched off", "path": ["enable_logging"], "resource": "aws_cloudtrail.ingest"}}
}

test_a_running_trail_is_allowed if {
	denied := cloudtrail_disabled.deny with input as _scope({"enable_logging": true})
	count(denied) == 0
}

test_trails_run_by_default if {
	denied := cloudtrail_disabled.deny with input as _scope({"name": "main"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := cloudtrail_disabled.deny with input as _scope({"enable_logging": {"$unknown": "var.log"}})
	count(denied) == 0
}
