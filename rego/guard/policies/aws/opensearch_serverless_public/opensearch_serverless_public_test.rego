package guard.policies.aws.opensearch_serverless_public_test

import data.guard.policies.aws.opensearch_serverless_public

_input(config) := {"resources": {"aws_opensearchserverless_security_policy": [{
	"id": "aws_opensearchserverless_security_policy.rag",
	"name": "rag",
	"config": config,
}]}}

test_a_public_collection_is_denied if {
	opensearch_serverless_public.deny == {{
		"message": "network policy sets AllowFromPublic to true",
		"path": ["policy", 0, "AllowFromPublic"],
		"resource": "aws_opensearchserverless_security_policy.rag",
	}} with input as _input({"type": "network", "policy": [{"Rules": [], "AllowFromPublic": true}]})
}

test_a_public_collection_in_text_is_denied if {
	opensearch_serverless_public.deny == {{
		"message": "network policy sets AllowFromPublic to true",
		"path": ["policy", 0, "AllowFromPublic"],
		"resource": "aws_opensearchserverless_security_policy.rag",
	}} with input as _input({"type": "network", "policy": "[{\"AllowFromPublic\": true}]"})
}

test_a_private_collection_is_allowed if {
	opensearch_serverless_public.deny == set() with input as _input({
		"type": "network",
		"policy": [{"Rules": [], "AllowFromPublic": false, "SourceVPCEs": ["vpce-1"]}],
	})
}

test_an_encryption_policy_is_not_judged if {
	opensearch_serverless_public.deny == set() with input as _input({"type": "encryption", "policy": {"AWSOwnedKey": true}})
}

test_an_unknown_policy_points_at_itself if {
	opensearch_serverless_public.deny == {{
		"message": "network policy is not known before deployment",
		"path": ["policy"],
		"resource": "aws_opensearchserverless_security_policy.rag",
	}} with input as _input({"type": "network", "policy": {"$unknown": "var.x"}})
}

test_an_unknown_switch_points_at_itself if {
	opensearch_serverless_public.deny == {{
		"message": "network policy sets AllowFromPublic to true",
		"path": ["policy", 0, "AllowFromPublic"],
		"resource": "aws_opensearchserverless_security_policy.rag",
	}} with input as _input({"type": "network", "policy": [{"AllowFromPublic": {"$unknown": "var.x"}}]})
}
