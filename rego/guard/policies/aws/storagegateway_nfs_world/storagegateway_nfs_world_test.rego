package guard.policies.aws.storagegateway_nfs_world_test

import data.guard.policies.aws.storagegateway_nfs_world

_input(config) := {"resources": {"aws_storagegateway_nfs_file_share": [{
	"id": "aws_storagegateway_nfs_file_share.scans",
	"name": "scans",
	"config": config,
}]}}

test_a_share_for_every_address_is_denied if {
	storagegateway_nfs_world.deny == {{
		"message": "client_list admits every address (0.0.0.0/0)",
		"path": ["client_list", 1],
		"resource": "aws_storagegateway_nfs_file_share.scans",
	}} with input as _input({"client_list": ["10.0.0.0/8", "0.0.0.0/0"]})
}

test_a_share_for_one_network_is_allowed if {
	storagegateway_nfs_world.deny == set() with input as _input({"client_list": ["10.20.0.0/16"]})
}

test_unknown_clients_point_at_themselves if {
	storagegateway_nfs_world.deny == {{
		"message": "clients of the share are not known before deployment",
		"path": ["client_list"],
		"resource": "aws_storagegateway_nfs_file_share.scans",
	}} with input as _input({"client_list": {"$unknown": "var.x"}})
}

test_a_client_that_is_unknown_is_not_everyone if {
	storagegateway_nfs_world.deny == set() with input as _input({"client_list": [{"$unknown": "aws_eip.site.arn", "$refs": ["aws_eip.site"]}]})
}
