package guard.policies.aws.eks_node_remote_access_test

import data.guard.policies.aws.eks_node_remote_access

_scope(config) := {"resources": {"aws_eks_node_group": [{"id": "aws_eks_node_group.gateway", "name": "gateway", "config": config}]}}

test_a_key_without_groups_is_denied if {
	denied := eks_node_remote_access.deny with input as _scope({"remote_access": [{"ec2_ssh_key": "ops"}]})
	denied == {{"message": "ec2_ssh_key without source_security_group_ids opens port 22 to 0.0.0.0/0", "path": ["remote_access", 0, "source_security_group_ids"], "resource": "aws_eks_node_group.gateway"}}
}

test_a_source_group_is_allowed if {
	denied := eks_node_remote_access.deny with input as _scope({"remote_access": [{"ec2_ssh_key": "ops", "source_security_group_ids": ["sg-1"]}]})
	count(denied) == 0
}

test_no_remote_access_is_allowed if {
	denied := eks_node_remote_access.deny with input as _scope({"node_group_name": "gpu"})
	count(denied) == 0
}

test_an_unknown_block_is_left_open if {
	denied := eks_node_remote_access.deny with input as _scope({"remote_access": {"$unknown": "var.access"}})
	count(denied) == 0
}
