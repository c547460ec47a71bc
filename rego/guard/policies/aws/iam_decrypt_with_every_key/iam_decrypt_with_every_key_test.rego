package guard.policies.aws.iam_decrypt_with_every_key_test

import data.guard.policies.aws.iam_decrypt_with_every_key

_scope(config) := {"resources": {"aws_iam_policy": [{"id": "aws_iam_policy.lake", "name": "lake", "config": config}]}}

test_decrypting_with_every_key_is_denied if {
	denied := iam_decrypt_with_every_key.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": ["kms:Encrypt", "kms:Decrypt"], "Resource": "*"}]}})
	denied == {{"message": "kms:Decrypt on every resource works with all keys, whoever's data they protect", "path": ["policy", "Statement", 0, "Action", 1], "resource": "aws_iam_policy.lake"}}
}

test_a_pattern_over_every_key_of_an_account_is_denied if {
	denied := iam_decrypt_with_every_key.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.lake", "name": "lake", "config": {"statement": [{"actions": ["kms:ReEncrypt*"], "resources": ["arn:aws:kms:*:111122223333:key/*"]}]}}]}}
	denied == {{"message": "kms:ReEncrypt* on every resource works with all keys, whoever's data they protect", "path": ["statement", 0, "actions", 0], "resource": "data.aws_iam_policy_document.lake"}}
}

test_one_key_is_allowed if {
	denied := iam_decrypt_with_every_key.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "arn:aws:kms:eu-west-1:111122223333:key/0e2f"}]}})
	count(denied) == 0
}

test_use_through_one_service_is_allowed if {
	denied := iam_decrypt_with_every_key.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*", "Condition": {"StringEquals": {"kms:ViaService": "s3.eu-west-1.amazonaws.com"}}}]}})
	count(denied) == 0
}

test_a_key_policy_is_about_its_own_key if {
	denied := iam_decrypt_with_every_key.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.lake", "name": "lake", "config": {"statement": [{"actions": ["kms:Decrypt"], "resources": ["*"], "principals": [{"type": "AWS", "identifiers": ["arn:aws:iam::111122223333:role/reader"]}]}]}}]}}
	count(denied) == 0
}

test_an_unknown_key_is_left_open if {
	denied := iam_decrypt_with_every_key.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": {"$unknown": "var.key_arn"}}]}})
	count(denied) == 0
}
