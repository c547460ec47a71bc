package guard.policies.aws.datasync_efs_transit_test

import data.guard.policies.aws.datasync_efs_transit

_scope(config) := {"resources": {"aws_datasync_location_efs": [{"id": "aws_datasync_location_efs.x", "name": "x", "config": config}]}}

_denied := {{
	"resource": "aws_datasync_location_efs.x",
	"path": ["in_transit_encryption"],
	"message": "in_transit_encryption is not TLS1_2 (the default is NONE)",
}}

test_plain_nfs_is_denied if {
	datasync_efs_transit.deny == _denied with input as _scope({})
	datasync_efs_transit.deny == _denied with input as _scope({"in_transit_encryption": "NONE"})
	datasync_efs_transit.deny == _denied with input as _scope({"in_transit_encryption": {"$unknown": "var.tls"}})
}

test_tls_is_allowed if {
	count(datasync_efs_transit.deny) == 0 with input as _scope({"in_transit_encryption": "TLS1_2"})
}
