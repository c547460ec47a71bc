package guard.policies.aws.sso_session_duration_test

import data.guard.policies.aws.sso_session_duration

_set(duration) := {"resources": {"aws_ssoadmin_permission_set": [{"id": "s", "name": "s", "config": {"session_duration": duration}}]}}

test_long_sessions_are_denied if {
	every duration in ["PT12H", "PT4H30M", "PT480M", "P1D"] {
		denied := sso_session_duration.deny with input as _set(duration)
		denied == {{"message": sprintf("sessions last %s, longer than four hours", [duration]), "path": ["session_duration"], "resource": "s"}}
	}
}

test_shorter_sessions_are_allowed if {
	every duration in ["PT1H", "PT4H", "PT90M", "nonsense", 12, {"$unknown": "var.duration"}] {
		denied := sso_session_duration.deny with input as _set(duration)
		count(denied) == 0
	}
}

test_the_default_of_one_hour_is_allowed if {
	denied := sso_session_duration.deny with input as {"resources": {"aws_ssoadmin_permission_set": [{"id": "s", "name": "s", "config": {}}]}}
	count(denied) == 0
}
