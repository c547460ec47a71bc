package guard.policies.aws.alarm_config_changes_test

import data.guard.policies.aws.alarm_config_changes

_alarm := {"id": "aws_cloudwatch_metric_alarm.seen", "name": "seen", "config": {"metric_name": "seen"}}

_scope(text, alarms) := {"resources": {
	"aws_cloudwatch_log_metric_filter": [{
		"id": "aws_cloudwatch_log_metric_filter.seen",
		"name": "seen",
		"config": {"pattern": text, "metric_transformation": [{"name": "seen"}]},
	}],
	"aws_cloudwatch_metric_alarm": alarms,
}}

_whole := `{ ($.eventSource = config.amazonaws.com) && (($.eventName = StopConfigurationRecorder) || ($.eventName = DeleteDeliveryChannel) || ($.eventName = PutDeliveryChannel) || ($.eventName = PutConfigurationRecorder)) }`

test_a_filter_of_the_whole_kind_with_an_alarm_is_allowed if {
	denied := alarm_config_changes.deny with input as _scope(_whole, [_alarm])
	count(denied) == 0
}

test_a_filter_without_an_alarm_is_denied if {
	denied := alarm_config_changes.deny with input as _scope(_whole, [])
	{[violation.resource, violation.path] | some violation in denied} == {["aws_cloudwatch_log_metric_filter.seen", ["metric_transformation", 0, "name"]]}
}

test_a_filter_that_misses_events_is_denied if {
	denied := alarm_config_changes.deny with input as _scope(`{ ($.eventSource = config.amazonaws.com) && (($.eventName = DeleteDeliveryChannel) || ($.eventName = PutDeliveryChannel) || ($.eventName = PutConfigurationRecorder)) }`, [_alarm])
	denied == {{
		"resource": "aws_cloudwatch_log_metric_filter.seen",
		"path": ["pattern"],
		"message": "pattern does not match StopConfigurationRecorder",
	}}
}

test_filters_of_other_events_and_unknown_ones_are_left_alone if {
	count(alarm_config_changes.deny) == 0 with input as _scope("{ $.level = ERROR }", [])
	count(alarm_config_changes.deny) == 0 with input as _scope({"$unknown": "var.pattern"}, [])
}
