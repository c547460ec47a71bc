package guard.policies.aws.ec2_image_encryption_test

import data.guard.policies.aws.ec2_image_encryption

_scope(config) := {"resources": {"aws_ami": [{"id": "aws_ami.features", "name": "features", "config": config}]}}

test_a_plain_volume_is_denied if {
	denied := ec2_image_encryption.deny with input as _scope({"ebs_block_device": [{"device_name": "/dev/xvda", "volume_size": 8}]})
	denied == {{"message": "volume /dev/xvda of the image is not encrypted (default false)", "path": ["ebs_block_device", 0, "encrypted"], "resource": "aws_ami.features"}}
}

test_a_plain_copy_is_denied if {
	denied := ec2_image_encryption.deny with input as {"resources": {"aws_ami_copy": [{"id": "aws_ami_copy.features", "name": "features", "config": {"source_ami_id": "ami-1"}}]}}
	denied == {{"message": "the copy is not encrypted (default false)", "path": ["encrypted"], "resource": "aws_ami_copy.features"}}
}

test_an_encrypted_volume_is_allowed if {
	denied := ec2_image_encryption.deny with input as _scope({"ebs_block_device": [{"device_name": "/dev/xvda", "encrypted": true}]})
	count(denied) == 0
}

test_a_snapshot_decides_for_its_volume if {
	denied := ec2_image_encryption.deny with input as _scope({"ebs_block_device": [{"device_name": "/dev/xvda", "snapshot_id": "snap-1"}]})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := ec2_image_encryption.deny with input as {"resources": {"aws_ami_copy": [{"id": "aws_ami_copy.features", "name": "features", "config": {"encrypted": {"$unknown": "var.encrypt"}}}]}}
	denied == {{"message": "the copy is not encrypted (default false)", "path": ["encrypted"], "resource": "aws_ami_copy.features"}}
}
