package guard.policies.aws.ec2_access_keys_on_machine_test

import data.guard.policies.aws.ec2_access_keys_on_machine

_machine(config) := {"resources": {"aws_instance": [{"id": "m", "name": "m", "config": config}]}}

test_keys_in_user_data_are_denied if {
	every text in [
		"#!/bin/bash\nexport AWS_ACCESS_KEY_ID=[redacted:literal]\n",
		"[default]\naws_access_key_id = AKIA",
		"aws configure set aws_secret_access_key abc",
		base64.encode("export AWS_SECRET_ACCESS_KEY=abc"),
	] {
		denied := ec2_access_keys_on_machine.deny with input as _machine({"user_data": text})
		denied == {{"message": "user_data puts AWS access keys on the machine", "path": ["user_data"], "resource": "m"}}
	}
}

test_keys_from_a_variable_are_denied_as_a_whole if {
	denied := ec2_access_keys_on_machine.deny with input as _machine({"user_data": {"$unknown": "export AWS_ACCESS_KEY_ID=${var.key}"}})
	denied == {{"message": "user_data puts AWS access keys on the machine", "path": [], "resource": "m"}}
}

test_keys_by_provisioner_are_denied if {
	denied := ec2_access_keys_on_machine.deny with input as _machine({"provisioner": [
		{"type": "remote-exec", "inline": ["ls", "export AWS_ACCESS_KEY_ID=abc"]},
		{"type": "file", "source": "conf", "destination": "~/.aws/credentials"},
	]})
	denied == {{"message": "provisioner puts AWS access keys on the machine", "path": ["provisioner", 0, "inline", 1], "resource": "m"}}
}

test_a_token_in_full_is_told_elsewhere if {
	denied := ec2_access_keys_on_machine.deny with input as {"resources": {"aws_instance": [{
		"id": "m",
		"name": "m",
		"config": {"user_data": "export AWS_ACCESS_KEY_ID=[redacted:aws-access-key]"},
		"secrets": [{"path": ["user_data"], "kind": "aws-access-key"}],
	}]}}
	count(denied) == 0
}

test_a_key_as_a_literal_is_told_elsewhere if {
	machine := {
		"id": "m",
		"name": "m",
		"config": {"user_data": "export AWS_SECRET_ACCESS_KEY=[redacted:literal]"},
		"secrets": [{"path": ["user_data", 0, "AWS_SECRET_ACCESS_KEY"], "kind": "literal"}],
	}
	denied := ec2_access_keys_on_machine.deny with input as {"resources": {"aws_instance": [machine]}}
	count(denied) == 0
}

test_another_secret_there_does_not_hide_the_keys if {
	machine := {
		"id": "m",
		"name": "m",
		"config": {"user_data": "export AWS_ACCESS_KEY_ID=$KEY"},
		"secrets": [{"path": ["user_data", 0, "DB_PASSWORD"], "kind": "literal"}],
	}
	denied := ec2_access_keys_on_machine.deny with input as {"resources": {"aws_instance": [machine]}}
	count(denied) == 1
}

test_other_user_data_is_allowed if {
	every config in [
		{"user_data": "#!/bin/bash\nunset AWS_ACCESS_KEY_ID\n"},
		{"user_data": {"$unknown": "var.script"}},
		{"user_data": 4},
		{},
	] {
		denied := ec2_access_keys_on_machine.deny with input as _machine(config)
		count(denied) == 0
	}
}
