package guard.policies.aws.ec2_image_any_owner_test

import data.guard.policies.aws.ec2_image_any_owner

_scope(config) := {"resources": {"data.aws_ami": [{"id": "data.aws_ami.x", "name": "x", "config": config}]}}

_by_name := [{"name": "name", "values": ["ubuntu-*"]}]

test_a_lookup_by_name_alone_is_denied if {
	ec2_image_any_owner.deny == {{
		"resource": "data.aws_ami.x",
		"path": ["owners"],
		"message": "owners is missing: the newest image of that name is taken, whoever published it",
	}} with input as _scope({"most_recent": true, "filter": _by_name})
}

test_owners_that_are_anybody_are_denied if {
	denied := ec2_image_any_owner.deny with input as _scope({"most_recent": true, "owners": ["*"], "filter": _by_name})
	{violation.path | some violation in denied} == {["owners", 0]}
}

test_an_owner_binds_the_lookup if {
	count(ec2_image_any_owner.deny) == 0 with input as _scope({"most_recent": true, "owners": ["amazon"], "filter": _by_name})
	count(ec2_image_any_owner.deny) == 0 with input as _scope({"most_recent": true, "owners": {"$unknown": "var.owners"}})
	count(ec2_image_any_owner.deny) == 0 with input as _scope({"most_recent": true, "filter": [{"name": "owner-id", "values": ["111122223333"]}]})
}

test_what_cannot_be_hijacked_is_left_alone if {
	count(ec2_image_any_owner.deny) == 0 with input as _scope({"filter": _by_name})
	count(ec2_image_any_owner.deny) == 0 with input as _scope({"most_recent": true, "filter": [{"name": "image-id", "values": ["ami-0a1b2c3d"]}]})
	count(ec2_image_any_owner.deny) == 0 with input as _scope({"most_recent": true, "filter": {"$unknown": "var.filters"}})
}
