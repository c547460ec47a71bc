package guard.policies.terraform.tls_private_key_in_state_test

import data.guard.policies.terraform.tls_private_key_in_state

_scope(config) := {"resources": {"tls_private_key": [{"id": "tls_private_key.bastion", "name": "bastion", "config": config}]}}

test_a_generated_key_is_denied if {
	denied := tls_private_key_in_state.deny with input as _scope({"algorithm": "ED25519"})
	denied == {{"message": "the private key is stored in the state in clear text", "path": [], "resource": "tls_private_key.bastion"}}
}

test_another_kind_is_allowed if {
	denied := tls_private_key_in_state.deny with input as {"resources": {"tls_self_signed_cert": [{"id": "tls_self_signed_cert.bastion", "name": "bastion", "config": {"validity_period_hours": 24}}]}}
	count(denied) == 0
}
