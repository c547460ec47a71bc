package guard.lib.aws.alarms_test

import data.guard.lib.aws.alarms

_stops := `{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging) }`

_filter(name, text) := {
	"id": sprintf("aws_cloudwatch_log_metric_filter.%s", [name]),
	"name": name,
	"config": {"pattern": text, "metric_transformation": [{"name": name}]},
}

_alarm(metric) := {"id": "aws_cloudwatch_metric_alarm.a", "name": "a", "config": {"metric_name": metric}}

_trail := {"id": "aws_cloudtrail.main", "name": "main", "config": {"cloud_watch_logs_group_arn": "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"}}

_found(kind, filters, alarm_list, trails) := found if {
	found := {[violation.resource, violation.path] | some violation in alarms.violations(kind)} with input as {"resources": {
		"aws_cloudwatch_log_metric_filter": filters,
		"aws_cloudwatch_metric_alarm": alarm_list,
		"aws_cloudtrail": trails,
	}}
}

test_alarms_are_joined_by_metric_by_reference_and_by_query if {
	filter := _filter("stops", _stops)
	reference := {"$unknown": "aws_cloudwatch_log_metric_filter.stops.id", "$refs": ["aws_cloudwatch_log_metric_filter.stops"]}
	query := {"id": "q", "name": "q", "config": {"metric_query": [{"metric": [{"metric_name": "stops"}]}]}}

	_found("cloudtrail_changes", [filter], [_alarm("stops")], []) == set()
	_found("cloudtrail_changes", [filter], [_alarm(reference)], []) == set()
	_found("cloudtrail_changes", [filter], [query], []) == set()
	_found("cloudtrail_changes", [filter], [_alarm("other")], []) == {["aws_cloudwatch_log_metric_filter.stops", ["metric_transformation", 0, "name"]]}
}

test_several_filters_may_share_a_kind if {
	parts := [
		_filter("a", `{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) }`),
		_filter("b", `{ ($.eventName = StartLogging) || ($.eventName = StopLogging) }`),
	]

	_found("cloudtrail_changes", parts, [_alarm("a"), _alarm("b")], []) == set()
	_found("cloudtrail_changes", parts, [_alarm("a")], []) == {["aws_cloudwatch_log_metric_filter.a", ["pattern"]]}
}

test_a_pattern_that_matches_everything_is_no_alarm if {
	wide := _filter("wide", `{ ($.eventSource = cloudtrail.amazonaws.com) || ($.eventName = StopLogging) }`)

	_found("cloudtrail_changes", [wide], [_alarm("wide")], []) == {["aws_cloudwatch_log_metric_filter.wide", ["pattern"]]}
}

test_a_kind_is_forgotten_only_where_others_are_watched if {
	benchmark := [
		_filter("a", `{ $.userIdentity.type = Root }`),
		_filter("b", `{ $.errorCode = AccessDenied* }`),
		_filter("c", `{ $.eventName = DeleteNetworkAcl }`),
	]
	forgotten := {["aws_cloudtrail.main", ["cloud_watch_logs_group_arn"]]}

	_found("cloudtrail_changes", benchmark, [], [_trail]) == forgotten
	_found("cloudtrail_changes", array.slice(benchmark, 0, 2), [], [_trail]) == set()
	_found("cloudtrail_changes", benchmark, [], [{"id": "aws_cloudtrail.bucket", "name": "bucket", "config": {}}]) == set()
}

test_filters_of_application_logs_are_about_no_kind if {
	_found("console_failures", [_filter("app", `{ $.errorMessage = "*timeout*" }`)], [], []) == set()
	_found("unauthorized_calls", [_filter("app", `{ $.errorCode = 500 }`)], [], []) == set()
}
