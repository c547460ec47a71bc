package guard.policies.aws.codepipeline_webhook_unauthenticated_test

import data.guard.policies.aws.codepipeline_webhook_unauthenticated

_scope(config) := {"resources": {"aws_codepipeline_webhook": [{"id": "aws_codepipeline_webhook.features", "name": "features", "config": config}]}}

test_an_open_hook_is_denied if {
	denied := codepipeline_webhook_unauthenticated.deny with input as _scope({"name": "models", "authentication": "UNAUTHENTICATED"})
	denied == {{"message": "authentication \"UNAUTHENTICATED\" lets everyone start the pipeline", "path": ["authentication"], "resource": "aws_codepipeline_webhook.features"}}
}

test_a_signature_is_allowed if {
	denied := codepipeline_webhook_unauthenticated.deny with input as _scope({"authentication": "GITHUB_HMAC"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := codepipeline_webhook_unauthenticated.deny with input as _scope({"authentication": {"$unknown": "var.auth"}})
	count(denied) == 0
}
