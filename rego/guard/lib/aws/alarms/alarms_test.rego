package guard.lib.aws.alarms_test

import data.guard.lib.aws.alarms

_stops := `{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging) }`

_filter(name, text) := {
	"id": sprintf("aws_cloudwatch_log_metric_filter.%s", [name]),
	"name": name,
	"config": {"pattern": text, "metric_transformation": [{"name": name}]},
}

_alarm(metric) := {"id": "aws_cloudwatch_metric_alarm.a", "name": "a", "config": {"metric_name": metric}}

_found(kind, filters, alarm_list) := found if {
	found := {[violation.resource, violation.path] | some violation in alarms.violations(kind)} with input as {"resources": {
		"aws_cloudwatch_log_metric_filter": filters,
		"aws_cloudwatch_metric_alarm": alarm_list,
	}}
}

test_alarms_are_joined_by_metric_by_reference_and_by_query if {
	filter := _filter("stops", _stops)
	reference := {"$unknown": "aws_cloudwatch_log_metric_filter.stops.id", "$refs": ["aws_cloudwatch_log_metric_filter.stops"]}
	query := {"id": "q", "name": "q", "config": {"metric_query": [{"metric": [{"metric_name": "stops"}]}]}}

	_found("cloudtrail_changes", [filter], [_alarm("stops")]) == set()
	_found("cloudtrail_changes", [filter], [_alarm(reference)]) == set()
	_found("cloudtrail_changes", [filter], [query]) == set()
	_found("cloudtrail_changes", [filter], [_alarm("other")]) == {["aws_cloudwatch_log_metric_filter.stops", ["metric_transformation", 0, "name"]]}
}

test_an_alarm_on_an_unknown_metric_leaves_it_open if {
	found := alarms.violations("cloudtrail_changes") with input as {"resources": {
		"aws_cloudwatch_log_metric_filter": [_filter("stops", _stops)],
		"aws_cloudwatch_metric_alarm": [_alarm({"$unknown": "var.metric"})],
	}}
	{violation.unknown | some violation in found} == {"var.metric"}
}

test_alarms_made_by_modules_count if {
	found := alarms.violations("cloudtrail_changes") with input as {"resources": {
		"aws_cloudwatch_log_metric_filter": [_filter("stops", _stops)],
		"terraform/module": [{"id": "module.alarm", "name": "alarm", "config": {"metric_name": "stops"}}],
	}}
	count(found) == 0
}

test_several_filters_may_share_a_kind if {
	parts := [
		_filter("a", `{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) }`),
		_filter("b", `{ ($.eventName = StartLogging) || ($.eventName = StopLogging) }`),
	]

	_found("cloudtrail_changes", parts, [_alarm("a"), _alarm("b")]) == set()
	_found("cloudtrail_changes", parts, [_alarm("a")]) == {["aws_cloudwatch_log_metric_filter.a", ["pattern"]]}
}

test_a_pattern_that_matches_everything_is_no_alarm if {
	wide := _filter("wide", `{ ($.eventSource = cloudtrail.amazonaws.com) || ($.eventName = StopLogging) }`)

	_found("cloudtrail_changes", [wide], [_alarm("wide")]) == {["aws_cloudwatch_log_metric_filter.wide", ["pattern"]]}
}

test_kinds_without_a_filter_are_unwatched if {
	found := alarms.unwatched with input as {"resources": {"aws_cloudwatch_log_metric_filter": [
		_filter("a", `{ $.userIdentity.type = Root }`),
		_filter("b", `{ $.level = ERROR }`),
	]}}
	count(found) == 14
	"changes of trails" in found
	not "use of root" in found
}

test_filters_of_application_logs_are_about_no_kind if {
	_found("console_failures", [_filter("app", `{ $.errorMessage = "*timeout*" }`)], []) == set()
	_found("unauthorized_calls", [_filter("app", `{ $.errorCode = 500 }`)], []) == set()
}
