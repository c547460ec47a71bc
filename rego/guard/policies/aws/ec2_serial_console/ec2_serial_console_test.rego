package guard.policies.aws.ec2_serial_console_test

import data.guard.policies.aws.ec2_serial_console

_scope(config) := {"resources": {"aws_ec2_serial_console_access": [{"id": "aws_ec2_serial_console_access.ingest", "name": "ingest", "config": config}]}}

test_the_console_is_denied if {
	denied := ec2_serial_console.deny with input as _scope({"enabled": true})
	denied == {{"message": "the serial console is enabled for the account (the resource's default is true)", "path": ["enabled"], "resource": "aws_ec2_serial_console_access.ingest"}}
}

test_the_resource_enables_it_by_default if {
	denied := ec2_serial_console.deny with input as _scope({})
	denied == {{"message": "the serial console is enabled for the account (the resource's default is true)", "path": ["enabled"], "resource": "aws_ec2_serial_console_access.ingest"}}
}

test_it_switched_off_is_allowed if {
	denied := ec2_serial_console.deny with input as _scope({"enabled": false})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := ec2_serial_console.deny with input as _scope({"enabled": {"$unknown": "var.console"}})
	denied == {{"message": "the serial console is enabled for the account (the resource's default is true)", "path": ["enabled"], "resource": "aws_ec2_serial_console_access.ingest"}}
}
