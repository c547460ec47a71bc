package guard.policies.aws.storagegateway_smb_plain_test

import data.guard.policies.aws.storagegateway_smb_plain

_scope(config) := {"resources": {"aws_storagegateway_gateway": [{"id": "aws_storagegateway_gateway.x", "name": "x", "config": config}]}}

_denied := {{
	"resource": "aws_storagegateway_gateway.x",
	"path": ["smb_security_strategy"],
	"message": "smb_security_strategy lets clients connect without encryption",
}}

test_plain_connections_are_denied if {
	storagegateway_smb_plain.deny == _denied with input as _scope({"smb_security_strategy": "ClientSpecified"})
	storagegateway_smb_plain.deny == _denied with input as _scope({"smb_security_strategy": "MandatorySigning"})
	storagegateway_smb_plain.deny == _denied with input as _scope({"smb_security_strategy": {"$unknown": "var.smb"}})
}

test_required_encryption_and_other_gateways_are_allowed if {
	count(storagegateway_smb_plain.deny) == 0 with input as _scope({"smb_security_strategy": "MandatoryEncryption"})
	count(storagegateway_smb_plain.deny) == 0 with input as _scope({"gateway_type": "CACHED"})
}
