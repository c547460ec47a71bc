package guard.policies.aws.iam_login_profile_plain_test

import data.guard.policies.aws.iam_login_profile_plain

_scope(config) := {"resources": {"aws_iam_user_login_profile": [{"id": "aws_iam_user_login_profile.ingest", "name": "ingest", "config": config}]}}

test_a_profile_without_a_key_is_denied if {
	denied := iam_login_profile_plain.deny with input as _scope({"user": "alice"})
	denied == {{"message": "no pgp_key: the generated password is stored in the state in clear text", "path": ["pgp_key"], "resource": "aws_iam_user_login_profile.ingest"}}
}

test_an_encrypted_password_is_allowed if {
	denied := iam_login_profile_plain.deny with input as _scope({"user": "alice", "pgp_key": "keybase:alice"})
	count(denied) == 0
}

test_an_unknown_key_is_a_key if {
	denied := iam_login_profile_plain.deny with input as _scope({"user": "alice", "pgp_key": {"$unknown": "var.pgp_key"}})
	count(denied) == 0
}
