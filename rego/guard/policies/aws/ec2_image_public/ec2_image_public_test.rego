package guard.policies.aws.ec2_image_public_test

import data.guard.policies.aws.ec2_image_public

_scope(config) := {"resources": {"aws_ami_launch_permission": [{"id": "aws_ami_launch_permission.features", "name": "features", "config": config}]}}

test_everyone_is_denied if {
	denied := ec2_image_public.deny with input as _scope({"image_id": "ami-1", "group": "all"})
	denied == {{"message": "group \"all\" lets every AWS account start the image", "path": ["group"], "resource": "aws_ami_launch_permission.features"}}
}

test_the_unblocked_account_is_denied if {
	denied := ec2_image_public.deny with input as {"resources": {"aws_ec2_image_block_public_access": [{"id": "aws_ec2_image_block_public_access.features", "name": "features", "config": {"state": "unblocked"}}]}}
	denied == {{"message": "new images may be made public in this account", "path": ["state"], "resource": "aws_ec2_image_block_public_access.features"}}
}

test_a_named_account_is_allowed if {
	denied := ec2_image_public.deny with input as _scope({"image_id": "ami-1", "account_id": "444455556666"})
	count(denied) == 0
}

test_the_blocked_account_is_allowed if {
	denied := ec2_image_public.deny with input as {"resources": {"aws_ec2_image_block_public_access": [{"id": "aws_ec2_image_block_public_access.features", "name": "features", "config": {"state": "block-new-sharing"}}]}}
	count(denied) == 0
}

test_an_unknown_group_is_left_open if {
	denied := ec2_image_public.deny with input as _scope({"group": {"$unknown": "var.group"}})
	count(denied) == 0
}
