package guard.policies.aws.eks_version_unsupported_test

import data.guard.policies.aws.eks_version_unsupported

_scope(config) := {"resources": {"aws_eks_cluster": [{"id": "aws_eks_cluster.gateway", "name": "gateway", "config": config}]}}

test_an_ended_version_is_denied if {
	denied := eks_version_unsupported.deny with input as _scope({"version": "1.28"})
	denied == {{"message": "Kubernetes 1.28 left support (2025-11-26)", "path": ["version"], "resource": "aws_eks_cluster.gateway"}}
}

test_a_very_old_version_is_denied if {
	denied := eks_version_unsupported.deny with input as _scope({"version": "1.19"})
	denied == {{"message": "Kubernetes 1.19 left support", "path": ["version"], "resource": "aws_eks_cluster.gateway"}}
}

test_a_current_version_is_allowed if {
	denied := eks_version_unsupported.deny with input as _scope({"version": "1.34"})
	count(denied) == 0
}

test_the_latest_is_taken_otherwise if {
	denied := eks_version_unsupported.deny with input as _scope({"name": "ml"})
	count(denied) == 0
}

test_an_unknown_version_is_left_open if {
	denied := eks_version_unsupported.deny with input as _scope({"version": {"$unknown": "var.version"}})
	count(denied) == 0
}
