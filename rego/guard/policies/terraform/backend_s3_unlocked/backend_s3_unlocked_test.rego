package guard.policies.terraform.backend_s3_unlocked_test

import data.guard.policies.terraform.backend_s3_unlocked

_scope(config) := {"resources": {"terraform/settings": [{"id": "terraform", "name": "terraform", "config": config}]}}

test_no_lock_is_denied if {
	denied := backend_s3_unlocked.deny with input as _scope({"backend": [{"type": "s3", "bucket": "state", "key": "ml"}]})
	denied == {{"message": "neither use_lockfile nor dynamodb_table: concurrent runs overwrite the state", "path": ["backend", 0, "use_lockfile"], "resource": "terraform"}}
}

test_a_lock_file_is_allowed if {
	denied := backend_s3_unlocked.deny with input as _scope({"backend": [{"type": "s3", "bucket": "state", "key": "ml", "use_lockfile": true}]})
	count(denied) == 0
}

test_a_lock_table_is_allowed if {
	denied := backend_s3_unlocked.deny with input as _scope({"backend": [{"type": "s3", "bucket": "state", "key": "ml", "dynamodb_table": "locks"}]})
	count(denied) == 0
}

test_a_partial_block_is_completed_elsewhere if {
	denied := backend_s3_unlocked.deny with input as _scope({"backend": [{"type": "s3"}]})
	count(denied) == 0
}
