package guard.lib.aws.holders_test

import data.guard.lib.aws.holders

_document(action) := {"Statement": [{"Effect": "Allow", "Action": action, "Resource": "*"}]}

_reference(id) := {"$unknown": id, "$refs": [id]}

_scope := {"resources": {
	"aws_iam_role": [
		{"id": "aws_iam_role.a", "name": "a", "config": {"managed_policy_arns": [_reference("aws_iam_policy.p")]}},
		{"id": "aws_iam_role.b", "name": "b", "config": {"name": "b", "permissions_boundary": "arn:aws:iam::111122223333:policy/limit"}},
	],
	"aws_iam_user": [{"id": "aws_iam_user.b", "name": "b", "config": {"name": "b"}}],
	"aws_iam_policy": [
		{"id": "aws_iam_policy.p", "name": "p", "config": {"policy": _document("s3:Get*")}},
		{"id": "aws_iam_policy.q", "name": "q", "config": {"name": "q", "policy": _document("s3:Put*")}},
	],
	"aws_iam_user_policy_attachment": [{"id": "aws_iam_user_policy_attachment.x", "name": "x", "config": {
		"user": "b",
		"policy_arn": _reference("aws_iam_policy.p"),
	}}],
	"aws_iam_role_policy": [{"id": "aws_iam_role_policy.y", "name": "y", "config": {"role": "b", "policy": _document("s3:List*")}}],
}}

test_identities_hold_what_is_attached_to_them if {
	held := {[identity.resource, grant.resource] | some identity in holders.identities; some grant in identity.grants} with input as _scope
	held == {["aws_iam_role.a", "aws_iam_policy.p"], ["aws_iam_user.b", "aws_iam_policy.p"]}
}

test_policies_that_nobody_holds_are_kept_apart if {
	unattached := object.keys(holders.unattached) with input as _scope
	unattached == {"aws_iam_policy.q"}
}
