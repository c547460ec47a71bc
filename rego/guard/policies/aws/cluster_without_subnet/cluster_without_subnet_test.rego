package guard.policies.aws.cluster_without_subnet_test

import data.guard.policies.aws.cluster_without_subnet

_cluster(type, config) := {"resources": {type: [{"id": "c", "name": "c", "config": config}]}}

test_emr_without_a_subnet_is_denied if {
	every config in [{}, {"ec2_attributes": [{"key_name": "ops"}]}] {
		denied := cluster_without_subnet.deny with input as _cluster("aws_emr_cluster", config)
		denied == {{"message": "no subnet is named: the cluster lands in the default VPC", "path": ["ec2_attributes", 0, "subnet_id"], "resource": "c"}}
	}
}

test_redshift_without_a_subnet_group_is_denied if {
	denied := cluster_without_subnet.deny with input as _cluster("aws_redshift_cluster", {"node_type": "ra3.large"})
	denied == {{"message": "cluster_subnet_group_name is missing: the cluster lands in the default VPC", "path": ["cluster_subnet_group_name"], "resource": "c"}}
}

test_placed_clusters_are_allowed if {
	every case in [
		_cluster("aws_emr_cluster", {"ec2_attributes": [{"subnet_ids": ["subnet-1"]}]}),
		_cluster("aws_redshift_cluster", {"cluster_subnet_group_name": "private"}),
		_cluster("aws_elasticache_cluster", {"replication_group_id": "features"}),
		_cluster("aws_redshift_cluster", {"snapshot_identifier": "nightly"}),
	] {
		denied := cluster_without_subnet.deny with input as case
		count(denied) == 0
	}
}

test_unknown_subnets_are_left_open if {
	unknown := {"$unknown": "var.subnet"}
	every case in [
		_cluster("aws_emr_cluster", {"ec2_attributes": unknown}),
		_cluster("aws_emr_cluster", {"ec2_attributes": [{"subnet_id": unknown}]}),
		_cluster("aws_elasticache_replication_group", {"subnet_group_name": unknown}),
	] {
		denied := cluster_without_subnet.deny with input as case
		count(denied) == 0
	}
}
