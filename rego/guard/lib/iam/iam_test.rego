package guard.lib.iam_test

import data.guard.lib.iam

test_json_statements_are_normalised if {
	[statement] := iam.statements({"Statement": {
		"Effect": "Allow",
		"Action": "s3:*",
		"Resource": ["*"],
		"Principal": {"AWS": "*"},
		"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1"}},
	}})

	statement.actions == ["s3:*"]
	statement.resources == ["*"]
	statement.path == ["Statement", 0]
	statement.conditions == [{"test": "StringEquals", "variable": "aws:PrincipalOrgID", "values": ["o-1"]}]
	iam.is_allow(statement)
	iam.is_public(statement)
	iam.is_conditional(statement)
}

test_data_source_statements_are_normalised if {
	[statement] := iam.statements({"statement": [{
		"effect": "Deny",
		"actions": ["s3:GetObject"],
		"principals": [{"type": "AWS", "identifiers": ["*"]}],
	}]})

	statement.path == ["statement", 0]
	statement.actions == ["s3:GetObject"]
	statement.action_path == ["statement", 0, "actions"]
	not iam.is_allow(statement)
	iam.is_public(statement)
	not iam.is_conditional(statement)
}

test_a_star_principal_is_public if {
	[statement] := iam.statements({"Statement": [{"Effect": "Allow", "Action": "*", "Principal": "*"}]})

	iam.is_public(statement)
}

test_unknown_documents_have_no_statements if {
	iam.statements({"$unknown": "var.policy"}) == []
	iam.statements("text") == []
	iam.statements({"Statement": {"$unknown": "local.statements"}}) == []
	iam.statements({"statement": {"$unknown": "local.statements"}}) == []
	iam.statements({"Statement": [{"$unknown": "local.statement"}]}) == []
}

test_unknown_principals_are_not_public if {
	[statement] := iam.statements({"Statement": [{"Effect": "Allow", "Principal": {"$unknown": "var.p"}}]})

	not iam.is_public(statement)
}

test_action_patterns_cover_actions if {
	iam.matches("s3:Get*", "s3:GetObject")
	iam.matches("S3:getobject", "s3:GetObject")
	iam.matches("iam:*AccessKey", "iam:CreateAccessKey")
	iam.matches("*", "iam:PassRole")
	not iam.matches("s3:Put*", "s3:GetObject")
	not iam.matches("s3:Get", "s3:GetObject")
	not iam.matches({"$unknown": "var.action"}, "s3:GetObject")
	not iam.matches("s3:(*", "s3:GetObject")
}

test_patterns_for_everything_are_recognised if {
	iam.is_every_resource("*")
	iam.is_every_resource("arn:aws:s3:::*")
	iam.is_every_resource("arn:aws:s3:::*/*")
	iam.is_every_resource("arn:aws:iam::123456789012:role/*")
	iam.is_every_resource("arn:aws:secretsmanager:eu-west-1:123456789012:secret:*")
	not iam.is_every_resource("arn:aws:s3:::raw/*")
	not iam.is_every_resource("arn:aws:iam::123456789012:role/ml/*")
	not iam.is_every_resource({"$unknown": "aws_s3_bucket.raw.arn"})
}

test_an_action_is_found_in_a_list_and_alone if {
	[listed] := iam.statements({"Statement": [{"Effect": "Allow", "Action": ["a:B", "c:D"]}]})
	[alone] := iam.statements({"Statement": [{"Effect": "Allow", "Action": "a:B"}]})
	[block] := iam.statements({"statement": [{"actions": ["a:B"]}]})

	iam.action_at(listed, 1) == ["Statement", 0, "Action", 1]
	iam.action_at(alone, 0) == ["Statement", 0, "Action"]
	iam.action_at(block, 0) == ["statement", 0, "actions", 0]
}

_with_condition(variable) := statement if {
	[statement] := iam.statements({"Statement": [{
		"Effect": "Allow",
		"Action": "s3:*",
		"Principal": "*",
		"Condition": {"StringEquals": {variable: "x"}},
	}]})
}

test_only_conditions_on_caller_or_target_narrow if {
	iam.is_narrowed(_with_condition("iam:PassedToService"))
	iam.is_narrowed(_with_condition("aws:ResourceTag/team"))
	not iam.is_narrowed(_with_condition("aws:RequestedRegion"))
	not iam.is_narrowed(_with_condition("aws:SourceIp"))
}

test_open_statements_name_everybody_without_saying_whom if {
	[plain] := iam.statements({"Statement": [{"Effect": "Allow", "Action": "s3:*", "Principal": "*"}]})
	[named] := iam.statements({"Statement": [{"Effect": "Allow", "Action": "s3:*", "Principal": {"AWS": "arn:aws:iam::1:root"}}]})

	iam.is_open(plain)
	iam.is_open(_with_condition("aws:SecureTransport"))
	not iam.is_open(_with_condition("aws:SourceIp"))
	not iam.is_open(_with_condition("aws:PrincipalOrgID"))
	not iam.is_open(named)
}
