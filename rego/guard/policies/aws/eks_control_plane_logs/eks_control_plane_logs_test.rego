package guard.policies.aws.eks_control_plane_logs_test

import data.guard.policies.aws.eks_control_plane_logs

_scope(config) := {"resources": {"aws_eks_cluster": [{"id": "aws_eks_cluster.features", "name": "features", "config": config}]}}

test_a_cluster_without_logs_is_denied if {
	denied := eks_control_plane_logs.deny with input as _scope({"name": "ml"})
	denied == {{"message": "control plane logs not enabled: api, audit, authenticator", "path": ["enabled_cluster_log_types"], "resource": "aws_eks_cluster.features"}}
}

test_a_missing_audit_log_is_denied if {
	denied := eks_control_plane_logs.deny with input as _scope({"enabled_cluster_log_types": ["api", "authenticator"]})
	denied == {{"message": "control plane logs not enabled: audit", "path": ["enabled_cluster_log_types"], "resource": "aws_eks_cluster.features"}}
}

test_all_needed_logs_are_allowed if {
	denied := eks_control_plane_logs.deny with input as _scope({"enabled_cluster_log_types": ["api", "audit", "authenticator", "scheduler"]})
	count(denied) == 0
}

test_unknown_types_lead_to_themselves if {
	denied := eks_control_plane_logs.deny with input as _scope({"enabled_cluster_log_types": {"$unknown": "var.logs"}})
	denied == {{"message": "control plane logs not enabled: api, audit, authenticator", "path": ["enabled_cluster_log_types"], "resource": "aws_eks_cluster.features"}}
}
