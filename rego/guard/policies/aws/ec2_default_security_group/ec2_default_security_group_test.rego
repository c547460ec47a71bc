package guard.policies.aws.ec2_default_security_group_test

import data.guard.policies.aws.ec2_default_security_group

_machine(field, groups) := {"resources": {
	"aws_instance": [{"id": "m", "name": "m", "config": {field: groups}}],
	"aws_default_security_group": [{"id": "aws_default_security_group.d", "name": "d", "config": {}}],
}}

test_the_default_group_is_denied if {
	every groups in [
		["default"],
		[{"$unknown": "aws_default_security_group.d.id", "$refs": ["aws_default_security_group.d"]}],
		[{"$unknown": "aws_vpc.ml.default_security_group_id", "$refs": ["aws_vpc.ml"]}],
	] {
		denied := ec2_default_security_group.deny with input as _machine("vpc_security_group_ids", groups)
		denied == {{"message": "vpc_security_group_ids names the default security group of the VPC", "path": ["vpc_security_group_ids"], "resource": "m"}}
	}
}

test_other_groups_are_allowed if {
	every groups in [
		["sg-0a1b2c3d4e5f60718"],
		[{"$unknown": "aws_security_group.trainer.id", "$refs": ["aws_security_group.trainer"]}],
		{"$unknown": "var.groups"},
	] {
		denied := ec2_default_security_group.deny with input as _machine("vpc_security_group_ids", groups)
		count(denied) == 0
	}
}
