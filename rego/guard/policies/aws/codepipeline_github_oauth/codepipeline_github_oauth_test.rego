package guard.policies.aws.codepipeline_github_oauth_test

import data.guard.policies.aws.codepipeline_github_oauth

_scope(owner, provider) := {"resources": {"aws_codepipeline": [{"id": "aws_codepipeline.x", "name": "x", "config": {"stage": [{"action": [{"owner": owner, "provider": provider}]}]}}]}}

test_the_first_github_action_is_denied if {
	codepipeline_github_oauth.deny == {{
		"resource": "aws_codepipeline.x",
		"path": ["stage", 0, "action", 0, "provider"],
		"message": "the source action uses a token of a GitHub user",
	}} with input as _scope("ThirdParty", "GitHub")
}

test_connections_and_unknown_actions_are_allowed if {
	count(codepipeline_github_oauth.deny) == 0 with input as _scope("AWS", "CodeStarSourceConnection")
	count(codepipeline_github_oauth.deny) == 0 with input as _scope({"$unknown": "var.owner"}, "GitHub")
}
