package guard.policies.aws.ec2_volume_encryption_test

import data.guard.policies.aws.ec2_volume_encryption

_scope(config) := {"resources": {"aws_instance": [{"id": "aws_instance.serving", "name": "serving", "config": config}]}}

test_a_plain_root_volume_is_denied if {
	denied := ec2_volume_encryption.deny with input as _scope({"root_block_device": [{"volume_size": 100}]})
	denied == {{"message": "root_block_device 0 is not encrypted (default false)", "path": ["root_block_device", 0, "encrypted"], "resource": "aws_instance.serving"}}
}

test_a_plain_data_volume_is_denied if {
	denied := ec2_volume_encryption.deny with input as _scope({"root_block_device": [{"encrypted": true}], "ebs_block_device": [{"device_name": "/dev/sdf", "encrypted": false}]})
	denied == {{"message": "ebs_block_device /dev/sdf is not encrypted (default false)", "path": ["ebs_block_device", 0, "encrypted"], "resource": "aws_instance.serving"}}
}

test_the_root_volume_is_plain_by_default if {
	denied := ec2_volume_encryption.deny with input as _scope({"ami": "ami-1"})
	denied == {{"message": "no root_block_device: the root volume is not encrypted unless the image is", "path": ["root_block_device"], "resource": "aws_instance.serving"}}
}

test_a_template_is_denied if {
	denied := ec2_volume_encryption.deny with input as {"resources": {"aws_launch_template": [{"id": "aws_launch_template.serving", "name": "serving", "config": {"block_device_mappings": [{"device_name": "/dev/xvda", "ebs": [{"volume_size": 50}]}]}}]}}
	denied == {{"message": "volume /dev/xvda is not encrypted (default false)", "path": ["block_device_mappings", 0, "ebs", 0, "encrypted"], "resource": "aws_launch_template.serving"}}
}

test_encrypted_volumes_are_allowed if {
	denied := ec2_volume_encryption.deny with input as _scope({"root_block_device": [{"encrypted": true}], "ebs_block_device": [{"device_name": "/dev/sdf", "encrypted": true}]})
	count(denied) == 0
}

test_a_snapshot_decides_for_its_volume if {
	denied := ec2_volume_encryption.deny with input as _scope({"root_block_device": [{"encrypted": true}], "ebs_block_device": [{"device_name": "/dev/sdf", "snapshot_id": "snap-1"}]})
	count(denied) == 0
}

test_the_default_of_the_account_decides if {
	denied := ec2_volume_encryption.deny with input as {"resources": {"aws_instance": [{"id": "aws_instance.serving", "name": "serving", "config": {"ami": "ami-1"}}], "aws_ebs_encryption_by_default": [{"id": "aws_ebs_encryption_by_default.serving", "name": "serving", "config": {"enabled": true}}]}}
	count(denied) == 0
}

test_a_launch_template_decides_for_its_instances if {
	denied := ec2_volume_encryption.deny with input as _scope({"launch_template": [{"id": "lt-1"}]})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := ec2_volume_encryption.deny with input as _scope({"root_block_device": [{"encrypted": {"$unknown": "var.encrypt"}}]})
	denied == {{"message": "root_block_device 0 is not encrypted (default false)", "path": ["root_block_device", 0, "encrypted"], "resource": "aws_instance.serving"}}
}

test_volumes_of_fleets_count if {
	denied := ec2_volume_encryption.deny with input as {"resources": {"aws_spot_fleet_request": [{"id": "f", "name": "f", "config": {"launch_specification": [{
		"root_block_device": [{"encrypted": true}],
		"ebs_block_device": [{"device_name": "/dev/xvdb"}],
	}]}}]}}
	denied == {{
		"resource": "f",
		"path": ["launch_specification", 0, "ebs_block_device", 0, "encrypted"],
		"message": "ebs_block_device /dev/xvdb is not encrypted (default false)",
	}}
}
