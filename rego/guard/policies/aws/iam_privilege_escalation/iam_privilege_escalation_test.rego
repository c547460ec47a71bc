package guard.policies.aws.iam_privilege_escalation_test

import data.guard.policies.aws.iam_privilege_escalation

_policy(config) := {"id": "aws_iam_policy.platform", "name": "platform", "config": config}

_scope(config) := {"resources": {"aws_iam_policy": [_policy(config)]}}

_document(action) := {"Statement": [{"Effect": "Allow", "Action": action, "Resource": "*"}]}

_reference(id) := {"$unknown": id, "$refs": [id]}

_held(kind, action) := {"resources": {
	sprintf("aws_iam_%s", [kind]): [{"id": sprintf("aws_iam_%s.ops", [kind]), "name": "ops", "config": {"name": "ops"}}],
	sprintf("aws_iam_%s_policy", [kind]): [{"id": sprintf("aws_iam_%s_policy.inline", [kind]), "name": "inline", "config": {
		kind: "ops",
		"policy": _document(action),
	}}],
}}

test_an_unattached_policy_is_denied_at_its_action if {
	denied := iam_privilege_escalation.deny with input as _scope({"policy": _document(["iam:GetRole", "iam:PutRolePolicy", "iam:AttachRolePolicy"])})
	denied == {{
		"message": "the holder can make itself an administrator: iam:AttachRolePolicy; iam:PutRolePolicy on everything",
		"path": ["policy", "Statement", 0, "Action", 1],
		"resource": "aws_iam_policy.platform",
	}}
}

test_a_pattern_that_includes_such_an_action_is_denied if {
	denied := iam_privilege_escalation.deny with input as _scope({"policy": _document("iam:Create*")})
	denied == {{
		"message": "the holder can make itself an administrator: iam:Create* on everything",
		"path": ["policy", "Statement", 0, "Action"],
		"resource": "aws_iam_policy.platform",
	}}
}

test_all_roles_of_an_account_are_every_resource if {
	denied := iam_privilege_escalation.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.platform", "name": "platform", "config": {"statement": [{"actions": ["iam:UpdateAssumeRolePolicy"], "resources": ["arn:aws:iam::111122223333:role/*"]}]}}]}}
	denied == {{
		"message": "the holder can make itself an administrator: iam:UpdateAssumeRolePolicy on everything",
		"path": ["statement", 0, "actions", 0],
		"resource": "data.aws_iam_policy_document.platform",
	}}
}

test_every_kind_of_identity_is_denied_once if {
	every kind in ["group", "role", "user"] {
		denied := iam_privilege_escalation.deny with input as _held(kind, ["iam:CreateAccessKey", "lambda:UpdateFunctionCode"])
		denied == {{
			"message": sprintf("this %s can make itself an administrator: iam:CreateAccessKey; lambda:UpdateFunctionCode on everything (aws_iam_%s_policy.inline)", [kind, kind]),
			"path": [],
			"resource": sprintf("aws_iam_%s.ops", [kind]),
		}}
	}
}

_two_policies := {"resources": {
	"aws_iam_group": [{"id": "aws_iam_group.ops", "name": "ops", "config": {"name": "ops"}}],
	"aws_iam_group_policy": [{"id": "aws_iam_group_policy.run", "name": "run", "config": {
		"group": _reference("aws_iam_group.ops"),
		"policy": _document(["lambda:CreateFunction", "lambda:InvokeFunction"]),
	}}],
	"aws_iam_policy": [_policy({"policy": _document("iam:PassRole")})],
	"aws_iam_policy_attachment": [{"id": "aws_iam_policy_attachment.pass", "name": "pass", "config": {
		"groups": [_reference("aws_iam_group.ops")],
		"policy_arn": _reference("aws_iam_policy.platform"),
	}}],
}}

test_what_two_policies_allow_together_is_denied if {
	denied := iam_privilege_escalation.deny with input as _two_policies
	denied == {{
		"message": "this group can make itself an administrator: iam:PassRole with lambda:CreateFunction on everything (aws_iam_group_policy.run, aws_iam_policy.platform)",
		"path": [],
		"resource": "aws_iam_group.ops",
	}}
}

test_a_policy_written_in_the_role_is_denied_there if {
	denied := iam_privilege_escalation.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.ops", "name": "ops", "config": {"inline_policy": [{"policy": _document(["ec2:RunInstances", "iam:PassRole"])}]}}]}}
	denied == {{
		"message": "this role can make itself an administrator: iam:PassRole with ec2:RunInstances on everything (aws_iam_role.ops)",
		"path": ["inline_policy", 0, "policy", "Statement", 0, "Action", 0],
		"resource": "aws_iam_role.ops",
	}}
}

test_many_receivers_are_counted if {
	denied := iam_privilege_escalation.deny with input as _scope({"policy": _document(["iam:PassRole", "sagemaker:CreateTraining*", "glue:*", "ecs:RunTask", "ec2:Run*", "batch:*"])})
	{violation.message | some violation in denied} == {"the holder can make itself an administrator: iam:PassRole with batch:*, ec2:Run*, ecs:RunTask and 2 others on everything"}
}

test_launching_without_passing_a_role_is_allowed if {
	denied := iam_privilege_escalation.deny with input as _scope({"policy": _document(["ec2:RunInstances", "lambda:CreateFunction"])})
	count(denied) == 0
}

test_a_boundary_on_the_identity_is_a_limit if {
	denied := iam_privilege_escalation.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.ops", "name": "ops", "config": {
		"permissions_boundary": "arn:aws:iam::111122223333:policy/limit",
		"inline_policy": [{"policy": _document("iam:PutRolePolicy")}],
	}}]}}
	count(denied) == 0
}

test_one_role_is_allowed if {
	denied := iam_privilege_escalation.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "arn:aws:iam::111122223333:role/trainer-*"}]}})
	count(denied) == 0
}

test_a_required_boundary_is_a_limit if {
	denied := iam_privilege_escalation.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "*", "Condition": {"StringEquals": {"iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/limit"}}}]}})
	count(denied) == 0
}

test_whole_services_are_left_to_the_policies_about_them if {
	denied := iam_privilege_escalation.deny with input as _scope({"policy": _document(["iam:*", "lambda:*"])})
	count(denied) == 0
}

test_reading_identities_is_allowed if {
	denied := iam_privilege_escalation.deny with input as _scope({"policy": _document(["iam:Get*", "iam:List*"])})
	count(denied) == 0
}

test_unknown_actions_are_left_open if {
	denied := iam_privilege_escalation.deny with input as _scope({"policy": _document([{"$unknown": "var.action"}])})
	count(denied) == 0
}
