package guard.policies.aws.codebuild_webhook_filter_test

import data.guard.policies.aws.codebuild_webhook_filter

_scope(config) := {"resources": {"aws_codebuild_webhook": [{"id": "aws_codebuild_webhook.ingest", "name": "ingest", "config": config}]}}

test_no_filter_is_denied if {
	denied := codebuild_webhook_filter.deny with input as _scope({"project_name": "tests"})
	denied == {{"message": "no filter_group: every push and every pull request, from forks too, starts a build", "path": ["filter_group"], "resource": "aws_codebuild_webhook.ingest"}}
}

test_an_unanchored_pattern_is_denied if {
	denied := codebuild_webhook_filter.deny with input as _scope({"filter_group": [{"filter": [{"type": "EVENT", "pattern": "PULL_REQUEST_CREATED"}, {"type": "ACTOR_ACCOUNT_ID", "pattern": "1234567|^7654321$"}]}]})
	denied == {{"message": "ACTOR_ACCOUNT_ID pattern \"1234567|^7654321$\" is not anchored", "path": ["filter_group", 0, "filter", 1, "pattern"], "resource": "aws_codebuild_webhook.ingest"}}
}

test_an_anchored_pattern_is_allowed if {
	denied := codebuild_webhook_filter.deny with input as _scope({"filter_group": [{"filter": [{"type": "ACTOR_ACCOUNT_ID", "pattern": "^(1234567|7654321)$"}]}]})
	count(denied) == 0
}

test_pushes_alone_are_allowed if {
	denied := codebuild_webhook_filter.deny with input as _scope({"filter_group": [{"filter": [{"type": "EVENT", "pattern": "PUSH"}]}]})
	count(denied) == 0
}

test_unknown_filters_are_left_open if {
	denied := codebuild_webhook_filter.deny with input as _scope({"filter_group": {"$unknown": "var.filters"}})
	count(denied) == 0
}
