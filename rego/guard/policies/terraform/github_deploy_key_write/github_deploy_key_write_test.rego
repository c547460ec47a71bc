package guard.policies.terraform.github_deploy_key_write_test

import data.guard.policies.terraform.github_deploy_key_write as policy

_key(type, config) := {"resources": {type: [{"id": "a", "name": "a", "config": config}]}}

test_denies_keys_that_write if {
	github := policy.deny with input as _key("github_repository_deploy_key", {"read_only": false})
	gitlab := policy.deny with input as _key("gitlab_deploy_key", {"can_push": true})

	github | gitlab == {
		{"resource": "a", "path": ["read_only"], "message": "read_only is false: whoever has the key may push"},
		{"resource": "a", "path": ["can_push"], "message": "can_push is true: whoever has the key may push"},
	}
}

test_allows_keys_that_read if {
	github := policy.deny with input as _key("github_repository_deploy_key", {"read_only": true})
	absent := policy.deny with input as _key("github_repository_deploy_key", {})
	gitlab := policy.deny with input as _key("gitlab_deploy_key", {"can_push": false})

	(github | absent) | gitlab == set()
}
