package guard.policies.aws.ses_identity_public_test

import data.guard.policies.aws.ses_identity_public

_scope(config) := {"resources": {"aws_ses_identity_policy": [{"id": "aws_ses_identity_policy.features", "name": "features", "config": config}]}}

test_everyone_is_denied if {
	denied := ses_identity_public.deny with input as _scope({"identity": "example.com", "policy": {"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "ses:SendEmail", "Resource": "*"}]}})
	denied == {{"message": "principal \"*\" lets every AWS account send as this identity", "path": ["policy", "Statement", 0, "Principal"], "resource": "aws_ses_identity_policy.features"}}
}

test_the_second_version_counts if {
	denied := ses_identity_public.deny with input as {"resources": {"aws_sesv2_email_identity_policy": [{"id": "aws_sesv2_email_identity_policy.features", "name": "features", "config": {"policy": {"Statement": [{"Effect": "Allow", "Principal": "*", "Action": ["ses:SendEmail"], "Resource": "*"}]}}}]}}
	denied == {{"message": "principal \"*\" lets every AWS account send as this identity", "path": ["policy", "Statement", 0, "Principal"], "resource": "aws_sesv2_email_identity_policy.features"}}
}

test_an_account_is_allowed if {
	denied := ses_identity_public.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Principal": {"AWS": "444455556666"}, "Action": "ses:SendEmail", "Resource": "*"}]}})
	count(denied) == 0
}

test_an_unknown_policy_is_left_open if {
	denied := ses_identity_public.deny with input as _scope({"policy": {"$unknown": "var.policy"}})
	count(denied) == 0
}
