package guard.policies.aws.transfer_ftp_test

import data.guard.policies.aws.transfer_ftp

_input(config) := {"resources": {"aws_transfer_server": [{
	"id": "aws_transfer_server.partners",
	"name": "partners",
	"config": config,
}]}}

test_ftp_is_denied if {
	transfer_ftp.deny == {{
		"message": "protocols include FTP: passwords and files travel in the clear",
		"path": ["protocols", 1],
		"resource": "aws_transfer_server.partners",
	}} with input as _input({"protocols": ["SFTP", "FTP"]})
}

test_sftp_is_allowed if {
	transfer_ftp.deny == set() with input as _input({"protocols": ["SFTP", "FTPS"]})
}

test_the_default_protocol_is_allowed if {
	transfer_ftp.deny == set() with input as _input({"endpoint_type": "VPC"})
}

test_unknown_protocols_point_at_themselves if {
	transfer_ftp.deny == {{
		"message": "protocols are not known before deployment",
		"path": ["protocols"],
		"resource": "aws_transfer_server.partners",
	}} with input as _input({"protocols": {"$unknown": "var.x"}})
}
