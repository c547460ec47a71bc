package guard.policies.aws.ecs_container_insights_test

import data.guard.policies.aws.ecs_container_insights

_scope(config) := {"resources": {"aws_ecs_cluster": [{"id": "aws_ecs_cluster.scoring", "name": "scoring", "config": config}]}}

test_disabled_metrics_are_denied if {
	denied := ecs_container_insights.deny with input as _scope({"setting": [{"name": "containerInsights", "value": "disabled"}]})
	denied == {{"message": "containerInsights is disabled", "path": ["setting", 0, "value"], "resource": "aws_ecs_cluster.scoring"}}
}

test_they_are_disabled_by_default if {
	denied := ecs_container_insights.deny with input as _scope({"name": "serving"})
	denied == {{"message": "no containerInsights setting (the account's default is disabled)", "path": ["setting"], "resource": "aws_ecs_cluster.scoring"}}
}

test_metrics_are_allowed if {
	denied := ecs_container_insights.deny with input as _scope({"setting": [{"name": "containerInsights", "value": "enhanced"}]})
	count(denied) == 0
}

test_the_account_decides if {
	denied := ecs_container_insights.deny with input as {"resources": {"aws_ecs_cluster": [{"id": "aws_ecs_cluster.scoring", "name": "scoring", "config": {"name": "serving"}}], "aws_ecs_account_setting_default": [{"id": "aws_ecs_account_setting_default.scoring", "name": "scoring", "config": {"name": "containerInsights", "value": "enabled"}}]}}
	count(denied) == 0
}

test_unknown_settings_lead_to_themselves if {
	denied := ecs_container_insights.deny with input as _scope({"setting": {"$unknown": "var.settings"}})
	denied == {{"message": "no containerInsights setting (the account's default is disabled)", "path": ["setting"], "resource": "aws_ecs_cluster.scoring"}}
}
