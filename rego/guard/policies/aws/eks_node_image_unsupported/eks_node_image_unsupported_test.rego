package guard.policies.aws.eks_node_image_unsupported_test

import data.guard.policies.aws.eks_node_image_unsupported

_scope(config) := {"resources": {"aws_eks_node_group": [{"id": "aws_eks_node_group.platform", "name": "platform", "config": config}]}}

test_amazon_linux_2_is_denied if {
	denied := eks_node_image_unsupported.deny with input as _scope({"ami_type": "AL2_x86_64_GPU"})
	denied == {{"message": "ami_type AL2_x86_64_GPU receives no updates since November 2025", "path": ["ami_type"], "resource": "aws_eks_node_group.platform"}}
}

test_its_successor_is_allowed if {
	denied := eks_node_image_unsupported.deny with input as _scope({"ami_type": "AL2023_x86_64_NVIDIA"})
	count(denied) == 0
}

test_the_service_s_choice_is_current if {
	denied := eks_node_image_unsupported.deny with input as _scope({"node_group_name": "gpu"})
	count(denied) == 0
}

test_an_unknown_type_is_left_open if {
	denied := eks_node_image_unsupported.deny with input as _scope({"ami_type": {"$unknown": "var.ami"}})
	count(denied) == 0
}
