package guard.policies.terraform.github_branch_reviews_test

import data.guard.policies.terraform.github_branch_reviews

_scope(config) := {"resources": {"github_branch_protection": [{"id": "github_branch_protection.main", "name": "main", "config": config}]}}

test_no_review_is_denied if {
	denied := github_branch_reviews.deny with input as _scope({"pattern": "main", "repository_id": "models"})
	denied == {{"message": "changes need no review", "path": ["required_pull_request_reviews"], "resource": "github_branch_protection.main"}}
}

test_zero_approvals_are_denied if {
	denied := github_branch_reviews.deny with input as _scope({"required_pull_request_reviews": [{"required_approving_review_count": 0}]})
	denied == {{"message": "changes need no approving review (0)", "path": ["required_pull_request_reviews", 0, "required_approving_review_count"], "resource": "github_branch_protection.main"}}
}

test_a_review_is_allowed if {
	denied := github_branch_reviews.deny with input as _scope({"required_pull_request_reviews": [{"required_approving_review_count": 1}]})
	count(denied) == 0
}

test_unknown_reviews_are_left_open if {
	denied := github_branch_reviews.deny with input as _scope({"required_pull_request_reviews": {"$unknown": "var.reviews"}})
	count(denied) == 0
}
