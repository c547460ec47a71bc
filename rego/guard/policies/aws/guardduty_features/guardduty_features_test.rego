package guard.policies.aws.guardduty_features_test

import data.guard.policies.aws.guardduty_features

_scope(config) := {"resources": {"aws_guardduty_detector_feature": [{"id": "aws_guardduty_detector_feature.lake", "name": "lake", "config": config}]}}

test_a_disabled_plan_is_denied if {
	denied := guardduty_features.deny with input as _scope({"name": "S3_DATA_EVENTS", "status": "DISABLED"})
	denied == {{"message": "protection plan S3_DATA_EVENTS is disabled", "path": ["status"], "resource": "aws_guardduty_detector_feature.lake"}}
}

test_an_old_data_source_is_denied if {
	denied := guardduty_features.deny with input as {"resources": {"aws_guardduty_detector": [{"id": "aws_guardduty_detector.lake", "name": "lake", "config": {"datasources": [{"kubernetes": [{"audit_logs": [{"enable": false}]}]}]}}]}}
	denied == {{"message": "data source kubernetes is disabled", "path": ["datasources", 0, "kubernetes", 0, "audit_logs", 0, "enable"], "resource": "aws_guardduty_detector.lake"}}
}

test_members_without_the_plan_are_denied if {
	denied := guardduty_features.deny with input as {"resources": {"aws_guardduty_organization_configuration_feature": [{"id": "aws_guardduty_organization_configuration_feature.lake", "name": "lake", "config": {"name": "EKS_AUDIT_LOGS", "auto_enable": "NONE"}}]}}
	denied == {{"message": "protection plan EKS_AUDIT_LOGS is not enabled for members", "path": ["auto_enable"], "resource": "aws_guardduty_organization_configuration_feature.lake"}}
}

test_an_enabled_plan_is_allowed if {
	denied := guardduty_features.deny with input as _scope({"name": "S3_DATA_EVENTS", "status": "ENABLED"})
	count(denied) == 0
}

test_the_defaults_are_not_judged if {
	denied := guardduty_features.deny with input as {"resources": {"aws_guardduty_detector": [{"id": "aws_guardduty_detector.lake", "name": "lake", "config": {"enable": true}}]}}
	count(denied) == 0
}

test_an_unknown_status_is_left_open if {
	denied := guardduty_features.deny with input as _scope({"status": {"$unknown": "var.status"}})
	count(denied) == 0
}
