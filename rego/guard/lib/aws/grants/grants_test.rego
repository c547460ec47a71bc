package guard.lib.aws.grants_test

import data.guard.lib.aws.grants

_document(action) := {"Statement": [{"Effect": "Allow", "Action": action, "Resource": "*"}]}

_policy(name, action) := {"id": name, "name": name, "config": {"policy": _document(action)}}

test_policies_of_every_shape_are_read if {
	found := {[grant.resource, grant.path] | some grant in grants.allowed} with input as {"resources": {
		"aws_iam_policy": [_policy("a", "s3:*")],
		"aws_iam_user_policy": [_policy("b", "s3:*")],
		"aws_iam_role": [{"id": "c", "name": "c", "config": {"inline_policy": [{"policy": _document("s3:*")}]}}],
		"aws_ssoadmin_permission_set_inline_policy": [{"id": "d", "name": "d", "config": {"inline_policy": _document("s3:*")}}],
		"data.aws_iam_policy_document": [{"id": "e", "name": "e", "config": {"statement": [{"actions": ["ec2:*"], "resources": ["*"]}]}}],
	}}
	found == {
		["a", ["policy"]],
		["b", ["policy"]],
		["c", ["inline_policy", 0, "policy"]],
		["d", ["inline_policy"]],
		["e", []],
	}
}

test_a_document_is_judged_once_where_it_is_attached if {
	found := {grant.resource | some grant in grants.allowed} with input as {"resources": {
		"aws_iam_policy": [_policy("a", "s3:*")],
		"data.aws_iam_policy_document": [{"id": "e", "name": "e", "config": {"statement": [{"actions": ["s3:*"], "resources": ["*"]}]}}],
	}}
	found == {"a"}
}

test_policies_of_resources_grant_identities_nothing if {
	found := grants.allowed with input as {"resources": {"data.aws_iam_policy_document": [{"id": "e", "name": "e", "config": {"statement": [{
		"actions": ["kms:*"],
		"resources": ["*"],
		"principals": [{"type": "AWS", "identifiers": ["arn:aws:iam::111122223333:root"]}],
	}]}}]}}
	count(found) == 0
}

test_boundaries_and_service_control_policies_grant_nothing if {
	found := grants.allowed with input as {"resources": {
		"aws_iam_policy": [_policy("aws_iam_policy.boundary", "*")],
		"aws_iam_role": [{"id": "r", "name": "r", "config": {"permissions_boundary": {
			"$unknown": "aws_iam_policy.boundary.arn",
			"$refs": ["aws_iam_policy.boundary"],
		}}}],
		"aws_organizations_policy": [{"id": "o", "name": "o", "config": {"content": _document("ec2:*")}}],
		"data.aws_iam_policy_document": [
			{"id": "e", "name": "e", "config": {"statement": [{"actions": ["*"], "resources": ["*"]}]}},
			{"id": "f", "name": "f", "config": {"statement": [{"actions": ["ec2:*"], "resources": ["*"]}]}},
		],
	}}
	count(found) == 0
}

test_narrow_statements_are_not_broad if {
	found := grants.broad with input as {"resources": {"aws_iam_policy": [{"id": "a", "name": "a", "config": {"policy": {"Statement": [
		{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::raw/*"},
		{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": {"StringEquals": {"iam:PassedToService": "ec2"}}},
		{"Effect": "Deny", "Action": "s3:*", "Resource": "*"},
	]}}}]}}
	count(found) == 0
}

_violations(actions) := found if {
	found := [violation |
		some grant in grants.broad
		violation := grants.violation(grant, actions, "gives more")
	] with input as {"resources": {"aws_iam_policy": [_policy("a", ["s3:List*", "iam:*", "iam:Put*", "iam:CreateAccessKey"])]}}
}

test_a_violation_points_at_the_first_action_it_names if {
	_violations({"iam:CreateAccessKey", "iam:PutUserPolicy"}) == [{
		"resource": "a",
		"path": ["policy", "Statement", 0, "Action", 2],
		"message": "iam:Put*, iam:CreateAccessKey on every resource gives more",
	}]
	_violations({"kms:Decrypt"}) == []
}

test_whole_services_are_recognised if {
	grants.is_whole_service("*")
	grants.is_whole_service("s3:*")
	not grants.is_whole_service("s3:Get*")
	not grants.is_whole_service({"$unknown": "var.action"})
}
