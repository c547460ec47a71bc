package guard.policies.aws.ec2_user_data_private_key_test

import data.guard.policies.aws.ec2_user_data_private_key

_scope(type, config) := {"resources": {type: [{"id": "x", "name": "x", "config": config}]}}

_key := base64.encode("#!/bin/sh\ncat > k <<K\n-----BEGIN RSA PRIVATE KEY-----\nabc\n")

test_an_encoded_key_is_denied_in_every_field if {
	ec2_user_data_private_key.deny == {{
		"resource": "x",
		"path": ["user_data_base64"],
		"message": "user_data_base64 holds a private key, encoded as base64",
	}} with input as _scope("aws_instance", {"user_data_base64": _key})
	count(ec2_user_data_private_key.deny) == 1 with input as _scope("aws_launch_template", {"user_data": _key})
	count(ec2_user_data_private_key.deny) == 1 with input as _scope("aws_launch_configuration", {"user_data_base64": base64.encode("-----BEGIN OPENSSH PRIVATE KEY-----")})
}

test_scripts_and_public_keys_are_allowed if {
	count(ec2_user_data_private_key.deny) == 0 with input as _scope("aws_instance", {"user_data_base64": base64.encode("#!/bin/sh")})
	count(ec2_user_data_private_key.deny) == 0 with input as _scope("aws_instance", {"user_data_base64": base64.encode("-----BEGIN CERTIFICATE-----")})
	count(ec2_user_data_private_key.deny) == 0 with input as _scope("aws_instance", {"user_data": "#!/bin/sh"})
	count(ec2_user_data_private_key.deny) == 0 with input as _scope("aws_instance", {"user_data_base64": {"$unknown": "var.script"}})
}
