package guard.policies.aws.appsync_cache_encryption_test

import data.guard.policies.aws.appsync_cache_encryption

_scope(config) := {"resources": {"aws_appsync_api_cache": [{"id": "aws_appsync_api_cache.scoring", "name": "scoring", "config": config}]}}

test_a_plain_cache_is_denied if {
	denied := appsync_cache_encryption.deny with input as _scope({"api_caching_behavior": "FULL_REQUEST_CACHING"})
	denied == {{"message": "at_rest_encryption_enabled, transit_encryption_enabled not true (default false)", "path": ["at_rest_encryption_enabled"], "resource": "aws_appsync_api_cache.scoring"}}
}

test_half_is_not_enough if {
	denied := appsync_cache_encryption.deny with input as _scope({"at_rest_encryption_enabled": true, "transit_encryption_enabled": false})
	denied == {{"message": "transit_encryption_enabled not true (default false)", "path": ["transit_encryption_enabled"], "resource": "aws_appsync_api_cache.scoring"}}
}

test_both_are_allowed if {
	denied := appsync_cache_encryption.deny with input as _scope({"at_rest_encryption_enabled": true, "transit_encryption_enabled": true})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := appsync_cache_encryption.deny with input as _scope({"at_rest_encryption_enabled": true, "transit_encryption_enabled": {"$unknown": "var.tls"}})
	denied == {{"message": "transit_encryption_enabled not true (default false)", "path": ["transit_encryption_enabled"], "resource": "aws_appsync_api_cache.scoring"}}
}
