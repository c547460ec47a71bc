package guard.policies.aws.config_aggregator_regions_test

import data.guard.policies.aws.config_aggregator_regions

_scope(config) := {"resources": {"aws_config_configuration_aggregator": [{"id": "aws_config_configuration_aggregator.features", "name": "features", "config": config}]}}

test_some_regions_are_denied if {
	denied := config_aggregator_regions.deny with input as _scope({"account_aggregation_source": [{"account_ids": ["111122223333"], "regions": ["eu-west-1"]}]})
	denied == {{"message": "only some regions are aggregated (all_regions defaults to false)", "path": ["account_aggregation_source", 0, "all_regions"], "resource": "aws_config_configuration_aggregator.features"}}
}

test_an_organization_counts if {
	denied := config_aggregator_regions.deny with input as _scope({"organization_aggregation_source": [{"role_arn": "arn:x", "all_regions": false}]})
	denied == {{"message": "only some regions are aggregated (all_regions defaults to false)", "path": ["organization_aggregation_source", 0, "all_regions"], "resource": "aws_config_configuration_aggregator.features"}}
}

test_all_regions_are_allowed if {
	denied := config_aggregator_regions.deny with input as _scope({"organization_aggregation_source": [{"all_regions": true}]})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := config_aggregator_regions.deny with input as _scope({"account_aggregation_source": [{"all_regions": {"$unknown": "var.all"}}]})
	denied == {{"message": "only some regions are aggregated (all_regions defaults to false)", "path": ["account_aggregation_source", 0, "all_regions"], "resource": "aws_config_configuration_aggregator.features"}}
}
