package guard.policies.aws.transfer_as2_weak_test

import data.guard.policies.aws.transfer_as2_weak

_scope(encryption, signing) := {"resources": {"aws_transfer_connector": [{"id": "aws_transfer_connector.x", "name": "x", "config": {"as2_config": [{
	"encryption_algorithm": encryption,
	"signing_algorithm": signing,
}]}}]}}

test_weak_algorithms_are_denied if {
	transfer_as2_weak.deny == {
		{"resource": "aws_transfer_connector.x", "path": ["as2_config", 0, "encryption_algorithm"], "message": "encryption_algorithm is DES_EDE3_CBC"},
		{"resource": "aws_transfer_connector.x", "path": ["as2_config", 0, "signing_algorithm"], "message": "signing_algorithm is NONE"},
	} with input as _scope("DES_EDE3_CBC", "NONE")
}

test_sound_and_unknown_algorithms_are_allowed if {
	count(transfer_as2_weak.deny) == 0 with input as _scope("AES256_CBC", "SHA256")
	count(transfer_as2_weak.deny) == 0 with input as _scope({"$unknown": "var.encryption"}, "SHA512")
}
