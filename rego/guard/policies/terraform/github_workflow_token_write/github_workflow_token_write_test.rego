package guard.policies.terraform.github_workflow_token_write_test

import data.guard.policies.terraform.github_workflow_token_write

_scope(config) := {"resources": {"github_workflow_repository_permissions": [{"id": "github_workflow_repository_permissions.builds", "name": "builds", "config": config}]}}

test_write_is_denied if {
	denied := github_workflow_token_write.deny with input as _scope({"default_workflow_permissions": "write"})
	denied == {{"message": "workflow tokens may write by default", "path": ["default_workflow_permissions"], "resource": "github_workflow_repository_permissions.builds"}}
}

test_approval_is_denied if {
	denied := github_workflow_token_write.deny with input as _scope({"default_workflow_permissions": "read", "can_approve_pull_request_reviews": true})
	denied == {{"message": "workflows may approve pull requests", "path": ["can_approve_pull_request_reviews"], "resource": "github_workflow_repository_permissions.builds"}}
}

test_read_is_allowed if {
	denied := github_workflow_token_write.deny with input as _scope({"default_workflow_permissions": "read"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := github_workflow_token_write.deny with input as _scope({"default_workflow_permissions": {"$unknown": "var.token"}})
	count(denied) == 0
}
