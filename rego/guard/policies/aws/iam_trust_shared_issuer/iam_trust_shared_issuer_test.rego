package guard.policies.aws.iam_trust_shared_issuer_test

import data.guard.policies.aws.iam_trust_shared_issuer

test_a_role_that_checks_only_the_audience_is_denied if {
	denied := iam_trust_shared_issuer.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.ingest", "name": "ingest", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}}}]}}}]}}
	denied == {{"message": "no condition on token.actions.githubusercontent.com:sub: any account at this provider can assume the role", "path": ["assume_role_policy", "Statement", 0, "Condition"], "resource": "aws_iam_role.ingest"}}
}

test_any_repository_is_denied if {
	denied := iam_trust_shared_issuer.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.ingest", "name": "ingest", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:*"}}}]}}}]}}
	denied == {{"message": "subject \"repo:*\" is accepted from any account at token.actions.githubusercontent.com", "path": ["assume_role_policy", "Statement", 0], "resource": "aws_iam_role.ingest"}}
}

test_a_provider_of_the_scope_is_followed if {
	denied := iam_trust_shared_issuer.deny with input as {"resources": {"aws_iam_openid_connect_provider": [{"id": "aws_iam_openid_connect_provider.git", "name": "git", "config": {"url": "https://gitlab.com"}}], "data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.ingest", "name": "ingest", "config": {"statement": [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "identifiers": [{"$unknown": "aws_iam_openid_connect_provider.git.arn", "$refs": ["aws_iam_openid_connect_provider.git"]}]}]}]}}]}}
	denied == {{"message": "no condition on gitlab.com:sub: any account at this provider can assume the role", "path": ["statement", 0, "Condition"], "resource": "data.aws_iam_policy_document.ingest"}}
}

test_one_repository_is_allowed if {
	denied := iam_trust_shared_issuer.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.ingest", "name": "ingest", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:acme/models:*"}}}]}}}]}}
	count(denied) == 0
}

test_an_own_issuer_is_allowed if {
	denied := iam_trust_shared_issuer.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.ingest", "name": "ingest", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/AB12"}}]}}}]}}
	count(denied) == 0
}

test_an_unknown_subject_is_left_open if {
	denied := iam_trust_shared_issuer.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.ingest", "name": "ingest", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": {"$unknown": "var.subject"}}}}]}}}]}}
	count(denied) == 0
}
