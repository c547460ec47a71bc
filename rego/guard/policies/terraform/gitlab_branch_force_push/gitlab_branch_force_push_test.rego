package guard.policies.terraform.gitlab_branch_force_push_test

import data.guard.policies.terraform.gitlab_branch_force_push as policy

_branch(config) := {"resources": {"gitlab_branch_protection": [{"id": "a", "name": "a", "config": config}]}}

test_denies_force_pushes if {
	violations := policy.deny with input as _branch({"allow_force_push": true})

	violations == {{"resource": "a", "path": ["allow_force_push"], "message": "allow_force_push is true: the history of the branch may be replaced"}}
}

test_allows_the_default_and_off if {
	absent := policy.deny with input as _branch({})
	off := policy.deny with input as _branch({"allow_force_push": false})

	absent | off == set()
}
