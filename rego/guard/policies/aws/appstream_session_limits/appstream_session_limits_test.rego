package guard.policies.aws.appstream_session_limits_test

import data.guard.policies.aws.appstream_session_limits

_scope(config) := {"resources": {"aws_appstream_fleet": [{"id": "aws_appstream_fleet.serving", "name": "serving", "config": config}]}}

test_idle_sessions_stay_by_default if {
	denied := appstream_session_limits.deny with input as _scope({"name": "annotators", "max_user_duration_in_seconds": 28800})
	denied == {{"message": "idle sessions are never disconnected (0, the default)", "path": ["idle_disconnect_timeout_in_seconds"], "resource": "aws_appstream_fleet.serving"}}
}

test_a_long_session_is_denied if {
	denied := appstream_session_limits.deny with input as _scope({"idle_disconnect_timeout_in_seconds": 600, "max_user_duration_in_seconds": 57600})
	denied == {{"message": "max_user_duration_in_seconds is 57600, more than 36000", "path": ["max_user_duration_in_seconds"], "resource": "aws_appstream_fleet.serving"}}
}

test_short_limits_are_allowed if {
	denied := appstream_session_limits.deny with input as _scope({"idle_disconnect_timeout_in_seconds": 600, "max_user_duration_in_seconds": 28800})
	count(denied) == 0
}

test_unknown_limits_are_left_open if {
	denied := appstream_session_limits.deny with input as _scope({"idle_disconnect_timeout_in_seconds": {"$unknown": "var.idle"}})
	count(denied) == 0
}
