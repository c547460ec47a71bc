package guard.policies.aws.opensearch_serverless_customer_key_test

import data.guard.policies.aws.opensearch_serverless_customer_key

_input(config) := {"resources": {"aws_opensearchserverless_security_policy": [{
	"id": "aws_opensearchserverless_security_policy.rag",
	"name": "rag",
	"config": config,
}]}}

test_the_owned_key_is_denied if {
	opensearch_serverless_customer_key.deny == {{
		"message": "encryption policy sets AWSOwnedKey to true",
		"path": ["policy", "AWSOwnedKey"],
		"resource": "aws_opensearchserverless_security_policy.rag",
	}} with input as _input({"type": "encryption", "policy": {"AWSOwnedKey": true}})
}

test_a_customer_key_is_allowed if {
	opensearch_serverless_customer_key.deny == set() with input as _input({"type": "encryption", "policy": {"KmsARN": "arn:aws:kms:eu-west-1:111122223333:key/1"}})
}

test_a_network_policy_is_not_judged if {
	opensearch_serverless_customer_key.deny == set() with input as _input({"type": "network", "policy": [{"AllowFromPublic": false}]})
}

test_an_unknown_policy_points_at_itself if {
	opensearch_serverless_customer_key.deny == {{
		"message": "encryption policy is not known before deployment",
		"path": ["policy"],
		"resource": "aws_opensearchserverless_security_policy.rag",
	}} with input as _input({"type": "encryption", "policy": {"$unknown": "var.x"}})
}
