package guard.policies.aws.networkfirewall_customer_key_test

import data.guard.policies.aws.networkfirewall_customer_key

_scope(config) := {"resources": {"aws_networkfirewall_firewall": [{"id": "aws_networkfirewall_firewall.x", "name": "x", "config": config}]}}

_denied := {{
	"resource": "aws_networkfirewall_firewall.x",
	"path": ["encryption_configuration", 0, "key_id"],
	"message": "encryption_configuration names no customer key: it is under a key of the service",
}}

test_a_missing_key_is_denied if {
	networkfirewall_customer_key.deny == _denied with input as _scope({})
}

test_a_key_of_the_service_and_an_unknown_one_are_pointed_at if {
	networkfirewall_customer_key.deny == _denied with input as _scope({"encryption_configuration": [{"key_id": "alias/aws/service"}]})
	networkfirewall_customer_key.deny == _denied with input as _scope({"encryption_configuration": [{"key_id": {"$unknown": "var.key"}}]})
}

test_a_customer_key_is_allowed if {
	count(networkfirewall_customer_key.deny) == 0 with input as _scope({"encryption_configuration": [{"key_id": "arn:aws:kms:eu-west-1:111122223333:key/1a2b"}]})
	count(networkfirewall_customer_key.deny) == 0 with input as _scope({"encryption_configuration": [{"key_id": {"$unknown": "aws_kms_key.k.arn", "$refs": ["aws_kms_key.k"]}}]})
}
