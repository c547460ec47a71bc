package guard.policies.aws.cloudtrail_multi_region_test

import data.guard.policies.aws.cloudtrail_multi_region

_scope(config) := {"resources": {"aws_cloudtrail": [{"id": "aws_cloudtrail.serving", "name": "serving", "config": config}]}}

test_one_region_is_denied if {
	denied := cloudtrail_multi_region.deny with input as _scope({"name": "main", "is_multi_region_trail": false})
	denied == {{"message": "only one region is recorded (is_multi_region_trail defaults to false)", "path": ["is_multi_region_trail"], "resource": "aws_cloudtrail.serving"}}
}

test_one_region_is_the_default if {
	denied := cloudtrail_multi_region.deny with input as _scope({"name": "main"})
	denied == {{"message": "only one region is recorded (is_multi_region_trail defaults to false)", "path": ["is_multi_region_trail"], "resource": "aws_cloudtrail.serving"}}
}

test_all_regions_are_allowed if {
	denied := cloudtrail_multi_region.deny with input as _scope({"is_multi_region_trail": true})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := cloudtrail_multi_region.deny with input as _scope({"is_multi_region_trail": {"$unknown": "var.all"}})
	denied == {{"message": "only one region is recorded (is_multi_region_trail defaults to false)", "path": ["is_multi_region_trail"], "resource": "aws_cloudtrail.serving"}}
}
