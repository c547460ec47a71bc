package guard.policies.aws.guardduty_disabled_test

import data.guard.policies.aws.guardduty_disabled

_scope(config) := {"resources": {"aws_guardduty_detector": [{"id": "aws_guardduty_detector.features", "name": "features", "config": config}]}}

test_a_suspended_detector_is_denied if {
	denied := guardduty_disabled.deny with input as _scope({"enable": false})
	denied == {{"message": "the detector is suspended", "path": ["enable"], "resource": "aws_guardduty_detector.features"}}
}

test_an_enabled_detector_is_allowed if {
	denied := guardduty_disabled.deny with input as _scope({"enable": true})
	count(denied) == 0
}

test_detectors_are_enabled_by_default if {
	denied := guardduty_disabled.deny with input as _scope({"finding_publishing_frequency": "ONE_HOUR"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := guardduty_disabled.deny with input as _scope({"enable": {"$unknown": "var.detect"}})
	count(denied) == 0
}
