package guard.lib.aws.pattern_test

import data.guard.lib.aws.pattern

_stop := {"eventName": "StopLogging", "eventSource": "cloudtrail.amazonaws.com"}

test_comparisons_are_read_in_every_notation if {
	pattern.comparisons(`{ ($.eventName = CreateTrail) || $.errorCode != "Access*" && ($.user.invokedBy NOT EXISTS) }`) == [
		{"field": "eventName", "operator": "=", "operand": "CreateTrail"},
		{"field": "errorCode", "operator": "!=", "operand": "Access*"},
		{"field": "user.invokedBy", "operator": "NOT EXISTS", "operand": ""},
	]
	pattern.comparisons({"$unknown": "var.pattern"}) == []
	pattern.comparisons("ERROR") == []
}

test_alternatives_match_when_one_does if {
	pattern.matches(`{ ($.eventName = StartLogging) || ($.eventName = StopLogging) }`, _stop)
	pattern.matches(`{($.eventName="Stop*")}`, _stop)
	pattern.misses(`{ ($.eventName = StartLogging) || ($.eventName = StopLoggingAll) }`, _stop)
}

test_conjunctions_match_when_all_do if {
	pattern.matches(`{ ($.eventSource = cloudtrail.amazonaws.com) && (($.eventName = Start) || ($.eventName = StopLogging)) }`, _stop)
	pattern.misses(`{ ($.eventSource = iam.amazonaws.com) && (($.eventName = Start) || ($.eventName = StopLogging)) }`, _stop)
	pattern.misses(`{ $.eventName = StopLogging && $.eventName = StartLogging }`, _stop)
}

test_and_binds_tighter_than_or if {
	pattern.matches(`{ $.eventName = StopLogging || $.eventName = X && $.eventName = Y }`, _stop)
	pattern.misses(`{ $.eventName = X || ($.eventName = StopLogging) && $.eventName = Y }`, _stop)
}

test_negations_and_absence_are_understood if {
	pattern.misses(`{ $.eventName != StopLogging }`, _stop)
	pattern.matches(`{ $.eventName != StartLogging && $.userIdentity.invokedBy NOT EXISTS }`, _stop)
	pattern.misses(`{ $.eventSource NOT EXISTS }`, _stop)
	pattern.matches(`{ $.eventSource EXISTS }`, _stop)
}

test_fields_an_event_lacks_are_taken_as_true if {
	pattern.matches(`{ $.awsRegion = "eu-west-1" && $.eventName = StopLogging }`, _stop)
}

test_what_is_no_pattern_neither_matches_nor_misses if {
	not pattern.matches("ERROR", _stop)
	not pattern.misses("ERROR", _stop)
	not pattern.matches({"$unknown": "var.pattern"}, _stop)
	not pattern.misses({"$unknown": "var.pattern"}, _stop)
}
