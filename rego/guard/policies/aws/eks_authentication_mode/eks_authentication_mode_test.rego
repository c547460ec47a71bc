package guard.policies.aws.eks_authentication_mode_test

import data.guard.policies.aws.eks_authentication_mode

_scope(config) := {"resources": {"aws_eks_cluster": [{"id": "aws_eks_cluster.scoring", "name": "scoring", "config": config}]}}

test_the_config_map_is_denied if {
	denied := eks_authentication_mode.deny with input as _scope({"access_config": [{"authentication_mode": "CONFIG_MAP"}]})
	denied == {{"message": "authentication_mode \"CONFIG_MAP\" keeps access in an editable ConfigMap", "path": ["access_config", 0, "authentication_mode"], "resource": "aws_eks_cluster.scoring"}}
}

test_access_entries_are_allowed if {
	denied := eks_authentication_mode.deny with input as _scope({"access_config": [{"authentication_mode": "API"}]})
	count(denied) == 0
}

test_no_block_is_the_service_s_choice if {
	denied := eks_authentication_mode.deny with input as _scope({"name": "ml"})
	count(denied) == 0
}

test_an_unknown_mode_is_left_open if {
	denied := eks_authentication_mode.deny with input as _scope({"access_config": [{"authentication_mode": {"$unknown": "var.mode"}}]})
	count(denied) == 0
}
