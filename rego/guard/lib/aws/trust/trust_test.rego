package guard.lib.aws.trust_test

import data.guard.lib.aws.trust

test_trust_is_read_from_roles_and_documents if {
	found := {entry.resource | some entry in trust.allowed} with input as {"resources": {
		"aws_iam_role": [{"id": "role", "name": "role", "config": {"assume_role_policy": {"Statement": [
			{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "*"},
			{"Effect": "Deny", "Action": "sts:AssumeRole", "Principal": "*"},
		]}}}],
		"data.aws_iam_policy_document": [
			{"id": "trust", "name": "trust", "config": {"statement": [{"actions": ["sts:AssumeRoleWithWebIdentity"]}]}},
			{"id": "same", "name": "same", "config": {"statement": [{
				"actions": ["sts:AssumeRole"],
				"principals": [{"type": "*", "identifiers": ["*"]}],
			}]}},
			{"id": "rights", "name": "rights", "config": {"statement": [{"actions": ["s3:GetObject"]}]}},
		],
	}}
	found == {"role", "trust"}
}

test_required_values_ignore_the_case_of_the_variable if {
	statement := {"conditions": [{"test": "StringLike", "variable": "Issuer:SUB", "values": ["a", "b"]}]}
	trust.required(statement, "issuer:sub") == {"a", "b"}
	trust.required(statement, "issuer:aud") == set()
}

test_paths_continue_below_the_document if {
	trust.at({"path": ["assume_role_policy"]}, ["Statement", 0]) == ["assume_role_policy", "Statement", 0]
}
