package guard.policies.aws.eks_secrets_key_test

import data.guard.policies.aws.eks_secrets_key

_scope(config) := {"resources": {"aws_eks_cluster": [{"id": "aws_eks_cluster.scoring", "name": "scoring", "config": config}]}}

test_a_cluster_without_a_key_is_denied if {
	denied := eks_secrets_key.deny with input as _scope({"name": "ml"})
	denied == {{"message": "secrets are encrypted with a key of AWS, no customer key", "path": ["encryption_config"], "resource": "aws_eks_cluster.scoring"}}
}

test_a_key_is_allowed if {
	denied := eks_secrets_key.deny with input as _scope({"encryption_config": [{"resources": ["secrets"], "provider": [{"key_arn": "arn:x"}]}]})
	count(denied) == 0
}

test_an_unknown_block_leads_to_itself if {
	denied := eks_secrets_key.deny with input as _scope({"encryption_config": {"$unknown": "var.encryption"}})
	denied == {{"message": "secrets are encrypted with a key of AWS, no customer key", "path": ["encryption_config"], "resource": "aws_eks_cluster.scoring"}}
}
