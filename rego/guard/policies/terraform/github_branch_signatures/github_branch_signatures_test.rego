package guard.policies.terraform.github_branch_signatures_test

import data.guard.policies.terraform.github_branch_signatures

_scope(config) := {"resources": {"github_branch_protection": [{"id": "github_branch_protection.main", "name": "main", "config": config}]}}

test_unsigned_commits_are_denied if {
	denied := github_branch_signatures.deny with input as _scope({"pattern": "main", "require_signed_commits": false})
	denied == {{"message": "unsigned commits are accepted (require_signed_commits defaults to false)", "path": ["require_signed_commits"], "resource": "github_branch_protection.main"}}
}

test_they_are_accepted_by_default if {
	denied := github_branch_signatures.deny with input as _scope({"pattern": "main"})
	denied == {{"message": "unsigned commits are accepted (require_signed_commits defaults to false)", "path": ["require_signed_commits"], "resource": "github_branch_protection.main"}}
}

test_signatures_are_allowed if {
	denied := github_branch_signatures.deny with input as _scope({"require_signed_commits": true})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := github_branch_signatures.deny with input as _scope({"require_signed_commits": {"$unknown": "var.signed"}})
	denied == {{"message": "unsigned commits are accepted (require_signed_commits defaults to false)", "path": ["require_signed_commits"], "resource": "github_branch_protection.main"}}
}
