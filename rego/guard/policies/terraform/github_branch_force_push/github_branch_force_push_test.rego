package guard.policies.terraform.github_branch_force_push_test

import data.guard.policies.terraform.github_branch_force_push

_scope(config) := {"resources": {"github_branch_protection": [{"id": "github_branch_protection.main", "name": "main", "config": config}]}}

test_force_pushes_are_denied if {
	denied := github_branch_force_push.deny with input as _scope({"pattern": "main", "allows_force_pushes": true, "allows_deletions": true})
	denied == {{"message": "allows_force_pushes, allows_deletions true", "path": ["allows_force_pushes"], "resource": "github_branch_protection.main"}}
}

test_neither_is_allowed if {
	denied := github_branch_force_push.deny with input as _scope({"pattern": "main", "allows_force_pushes": false})
	count(denied) == 0
}

test_both_are_off_by_default if {
	denied := github_branch_force_push.deny with input as _scope({"pattern": "main"})
	count(denied) == 0
}

test_an_unknown_switch_is_left_open if {
	denied := github_branch_force_push.deny with input as _scope({"allows_force_pushes": {"$unknown": "var.force"}})
	count(denied) == 0
}
