package guard.policies.aws.iot_authorizer_unsigned_test

import data.guard.policies.aws.iot_authorizer_unsigned

_scope(config) := {"resources": {"aws_iot_authorizer": [{"id": "aws_iot_authorizer.serving", "name": "serving", "config": config}]}}

test_unsigned_tokens_are_denied if {
	denied := iot_authorizer_unsigned.deny with input as _scope({"name": "devices", "signing_disabled": true})
	denied == {{"message": "tokens are accepted without a signature", "path": ["signing_disabled"], "resource": "aws_iot_authorizer.serving"}}
}

test_signed_tokens_are_allowed if {
	denied := iot_authorizer_unsigned.deny with input as _scope({"signing_disabled": false})
	count(denied) == 0
}

test_signing_is_on_by_default if {
	denied := iot_authorizer_unsigned.deny with input as _scope({"name": "devices"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := iot_authorizer_unsigned.deny with input as _scope({"signing_disabled": {"$unknown": "var.unsigned"}})
	count(denied) == 0
}
