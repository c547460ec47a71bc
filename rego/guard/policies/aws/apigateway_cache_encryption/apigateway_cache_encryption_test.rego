package guard.policies.aws.apigateway_cache_encryption_test

import data.guard.policies.aws.apigateway_cache_encryption

_scope(config) := {"resources": {"aws_api_gateway_method_settings": [{"id": "aws_api_gateway_method_settings.training", "name": "training", "config": config}]}}

test_a_plain_cache_is_denied if {
	denied := apigateway_cache_encryption.deny with input as _scope({"method_path": "*/*", "settings": [{"caching_enabled": true, "cache_data_encrypted": false}]})
	denied == {{"message": "responses are cached without encryption (default false)", "path": ["settings", 0, "cache_data_encrypted"], "resource": "aws_api_gateway_method_settings.training"}}
}

test_caches_are_plain_by_default if {
	denied := apigateway_cache_encryption.deny with input as _scope({"settings": [{"caching_enabled": true}]})
	denied == {{"message": "responses are cached without encryption (default false)", "path": ["settings", 0, "cache_data_encrypted"], "resource": "aws_api_gateway_method_settings.training"}}
}

test_an_encrypted_cache_is_allowed if {
	denied := apigateway_cache_encryption.deny with input as _scope({"settings": [{"caching_enabled": true, "cache_data_encrypted": true}]})
	count(denied) == 0
}

test_no_cache_is_allowed if {
	denied := apigateway_cache_encryption.deny with input as _scope({"settings": [{"metrics_enabled": true}]})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := apigateway_cache_encryption.deny with input as _scope({"settings": [{"caching_enabled": true, "cache_data_encrypted": {"$unknown": "var.encrypt"}}]})
	denied == {{"message": "responses are cached without encryption (default false)", "path": ["settings", 0, "cache_data_encrypted"], "resource": "aws_api_gateway_method_settings.training"}}
}
