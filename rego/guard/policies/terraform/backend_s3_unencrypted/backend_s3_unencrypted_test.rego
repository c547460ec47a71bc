package guard.policies.terraform.backend_s3_unencrypted_test

import data.guard.policies.terraform.backend_s3_unencrypted

_scope(config) := {"resources": {"terraform/settings": [{"id": "terraform", "name": "terraform", "config": config}]}}

test_encryption_off_is_denied if {
	denied := backend_s3_unencrypted.deny with input as _scope({"backend": [{"type": "s3", "bucket": "state", "encrypt": false}]})
	denied == {{"message": "encrypt is false for the state in S3", "path": ["backend", 0, "encrypt"], "resource": "terraform"}}
}

test_encryption_is_allowed if {
	denied := backend_s3_unencrypted.deny with input as _scope({"backend": [{"type": "s3", "bucket": "state", "encrypt": true}]})
	count(denied) == 0
}

test_the_bucket_encrypts_by_default_since_2023 if {
	denied := backend_s3_unencrypted.deny with input as _scope({"backend": [{"type": "s3", "bucket": "state"}]})
	count(denied) == 0
}
