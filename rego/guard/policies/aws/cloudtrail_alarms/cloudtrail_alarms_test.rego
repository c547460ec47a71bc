package guard.policies.aws.cloudtrail_alarms_test

import data.guard.policies.aws.cloudtrail_alarms

_trail := {"id": "aws_cloudtrail.main", "name": "main", "config": {"cloud_watch_logs_group_arn": {"$unknown": "aws_cloudwatch_log_group.trail.arn", "$refs": ["aws_cloudwatch_log_group.trail"]}}}

_scope(others) := {"resources": object.union({"aws_cloudtrail": [_trail]}, others)}

_places(scope) := places if {
	places := {[violation.resource, violation.path] | some violation in cloudtrail_alarms.deny} with input as scope
}

_denied := {["aws_cloudtrail.main", ["cloud_watch_logs_group_arn"]]}

_filter(text) := {"id": text, "name": "f", "config": {"pattern": text, "metric_transformation": [{"name": "f"}]}}

test_a_trail_that_nobody_watches_is_denied if {
	_places(_scope({})) == _denied
	_places(_scope({"aws_cloudwatch_log_metric_filter": [_filter(`{ $.level = ERROR }`)]})) == _denied
}

test_a_trail_in_a_bucket_alone_is_left_to_another_policy if {
	_places({"resources": {"aws_cloudtrail": [{"id": "b", "name": "b", "config": {"s3_bucket_name": "trail"}}]}}) == set()
}

test_kinds_of_events_that_are_counted_are_not_named if {
	filters := [_filter(`{ $.userIdentity.type = Root }`), _filter(`{ $.eventName = StopLogging }`)]
	denied := cloudtrail_alarms.deny with input as _scope({"aws_cloudwatch_log_metric_filter": filters})
	count(denied) == 1
	some violation in denied
	contains(violation.message, "changes of VPCs")
	not contains(violation.message, "use of root")
	not contains(violation.message, "changes of trails")
}

test_other_ways_of_watching_are_allowed if {
	_places(_scope({"aws_guardduty_detector": [{"id": "d", "name": "d", "config": {}}]})) == set()
	_places(_scope({"aws_cloudwatch_event_rule": [{"id": "r", "name": "r", "config": {"event_pattern": {"detail-type": ["AWS API Call via CloudTrail"]}}}]})) == set()
	_places(_scope({"terraform/module": [{"id": "m", "name": "m", "config": {"source": "terraform-aws-modules/cloudwatch/aws//modules/cis-alarms"}}]})) == set()
}
