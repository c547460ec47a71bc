package guard.lib.aws.data.access_test

import data.guard.lib.aws.data.access

_open := {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}

_with(extra) := {"Statement": [object.union(_open, extra)]}

_paths(document) := {grant.path | some grant in access.grants_to_everyone(document)}

test_a_star_principal_is_everyone if {
	access.grants_to_everyone(_with({})) == {{"path": ["Statement", 0, "Principal"], "actions": "s3:GetObject"}}
	_paths(_with({"Principal": {"AWS": ["arn:aws:iam::111122223333:root", "*"]}})) == {["Statement", 0, "Principal"]}
}

test_a_single_statement_is_read_like_a_list if {
	_paths({"Statement": _open}) == {["Statement", 0, "Principal"]}
}

test_everyone_but_somebody_is_everyone if {
	statement := {"Effect": "Allow", "NotPrincipal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "sqs:*"}

	_paths({"Statement": [statement]}) == {["Statement", 0, "NotPrincipal"]}
}

test_named_principals_and_denials_are_closed if {
	_paths(_with({"Principal": {"AWS": "arn:aws:iam::111122223333:root"}})) == set()
	_paths(_with({"Principal": {"Service": "sns.amazonaws.com"}})) == set()
	_paths(_with({"Effect": "Deny"})) == set()
}

test_a_bounding_condition_closes_a_statement if {
	_paths(_with({"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3"}}})) == set()
	_paths(_with({"Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:*:*:raw"}}})) == set()
	_paths(_with({"Condition": {"IpAddress": {"aws:SourceIp": ["198.51.100.0/24"]}}})) == set()
	_paths(_with({"Condition": {"StringEquals": {"aws:SourceVpce": {"$unknown": "var.endpoint"}}}})) == set()
}

test_a_condition_that_bounds_nothing_leaves_it_open if {
	open := {["Statement", 0, "Principal"]}

	_paths(_with({"Condition": {"Bool": {"aws:SecureTransport": "true"}}})) == open
	_paths(_with({"Condition": {"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}}})) == open
	_paths(_with({"Condition": {"StringLike": {"aws:PrincipalArn": "*"}}})) == open
	_paths(_with({"Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3"}}})) == open
}

test_what_is_unknown_is_pointed_at if {
	unknown := {"$unknown": "var.x"}

	_paths(unknown) == {[]}
	_paths(_with({"Condition": unknown})) == {["Statement", 0, "Condition"]}
	_paths(_with({"Condition": {"StringEquals": unknown}})) == {["Statement", 0, "Condition", "StringEquals"]}
	_paths(_with({"Principal": unknown})) == {["Statement", 0, "Principal"]}
	_paths(_with({"Principal": {"AWS": [unknown]}})) == {["Statement", 0, "Principal", "AWS", 0]}
}

test_references_to_roles_of_the_scope_are_closed if {
	role := {"$unknown": "aws_iam_role.trainer.arn", "$refs": ["aws_iam_role.trainer"]}

	_paths(_with({"Principal": {"AWS": role}})) == set()
}

test_plain_http_is_denied_by_a_deny_statement if {
	refusal := {"Effect": "Deny", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}

	access.denies_plain_http(_with(refusal))
	not access.denies_plain_http(_with({"Condition": {"Bool": {"aws:SecureTransport": "true"}}}))
	not access.denies_plain_http(_with({"Effect": "Deny"}))
	not access.denies_plain_http("text")
}

test_every_action_of_a_service_is_found if {
	root := {"AWS": "arn:aws:iam::111122223333:root"}

	access.grants_of_every_action(_with({"Principal": root, "Action": ["s3:*"]}), "s3") == {{
		"path": ["Statement", 0, "Action"],
		"action": "s3:*",
		"ids": {"arn:aws:iam::111122223333:root"},
	}}
	access.grants_of_every_action(_with({"Principal": root}), "s3") == set()
	access.grants_of_every_action(_with({"Action": "s3:*"}), "s3") == set()
}

test_a_policy_that_is_still_text_is_read if {
	_paths(`{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "*"}}`) == {["Statement", 0, "Principal"]}
	_paths("not a policy") == set()
}

_by_address(action, condition) := access.grants_by_address({"Statement": [{
	"Effect": "Allow",
	"Principal": "*",
	"Action": action,
	"Resource": "*",
	"Condition": condition,
}]})

test_an_address_alone_tells_nothing_about_the_caller if {
	_by_address("s3:*", {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}) == {{"path": ["Statement", 0, "Principal"], "actions": "s3:*", "names": {"s3:*"}}}
	count(_by_address("s3:*", {"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}})) == 0
	count(_by_address("s3:*", {"StringEquals": {"aws:PrincipalOrgID": "o-1"}})) == 0
	count(_by_address("s3:*", {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}, "StringEquals": {"aws:PrincipalOrgID": "o-1"}})) == 0
}
