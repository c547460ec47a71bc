package guard.policies.terraform.github_actions_any_test

import data.guard.policies.terraform.github_actions_any

_scope(config) := {"resources": {"github_actions_organization_permissions": [{"id": "github_actions_organization_permissions.builds", "name": "builds", "config": config}]}}

test_every_action_is_denied if {
	denied := github_actions_any.deny with input as _scope({"allowed_actions": "all", "enabled_repositories": "all"})
	denied == {{"message": "every action may be used", "path": ["allowed_actions"], "resource": "github_actions_organization_permissions.builds"}}
}

test_repositories_count if {
	denied := github_actions_any.deny with input as {"resources": {"github_actions_repository_permissions": [{"id": "github_actions_repository_permissions.builds", "name": "builds", "config": {"allowed_actions": "all", "repository": "models"}}]}}
	denied == {{"message": "every action may be used", "path": ["allowed_actions"], "resource": "github_actions_repository_permissions.builds"}}
}

test_selected_actions_are_allowed if {
	denied := github_actions_any.deny with input as _scope({"allowed_actions": "selected"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := github_actions_any.deny with input as _scope({"allowed_actions": {"$unknown": "var.actions"}})
	count(denied) == 0
}
