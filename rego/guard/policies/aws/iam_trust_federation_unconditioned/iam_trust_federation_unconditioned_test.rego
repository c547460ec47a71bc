package guard.policies.aws.iam_trust_federation_unconditioned_test

import data.guard.policies.aws.iam_trust_federation_unconditioned

test_a_cluster_provider_without_conditions_is_denied if {
	denied := iam_trust_federation_unconditioned.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.features", "name": "features", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": {"$unknown": "aws_iam_openid_connect_provider.eks.arn", "$refs": ["aws_iam_openid_connect_provider.eks"]}}}]}}}]}}
	denied == {{"message": "sts:AssumeRoleWithWebIdentity without a condition accepts every token of the provider", "path": ["assume_role_policy", "Statement", 0, "Condition"], "resource": "aws_iam_role.features"}}
}

test_a_cognito_document_without_conditions_is_denied if {
	denied := iam_trust_federation_unconditioned.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.features", "name": "features", "config": {"statement": [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "identifiers": ["cognito-identity.amazonaws.com"]}]}]}}]}}
	denied == {{"message": "sts:AssumeRoleWithWebIdentity without a condition accepts every token of the provider", "path": ["statement", 0, "Condition"], "resource": "data.aws_iam_policy_document.features"}}
}

test_one_service_account_is_allowed if {
	denied := iam_trust_federation_unconditioned.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.features", "name": "features", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/AB12"}, "Condition": {"StringEquals": {"oidc.eks.eu-west-1.amazonaws.com/id/AB12:sub": "system:serviceaccount:ml:trainer"}}}]}}}]}}
	count(denied) == 0
}

test_saml_is_judged_by_its_provider if {
	denied := iam_trust_federation_unconditioned.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.features", "name": "features", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithSAML", "Principal": {"Federated": "arn:aws:iam::111122223333:saml-provider/idp"}}]}}}]}}
	count(denied) == 0
}

test_an_unknown_trust_policy_is_left_open if {
	denied := iam_trust_federation_unconditioned.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.features", "name": "features", "config": {"assume_role_policy": {"$unknown": "var.trust"}}}]}}
	count(denied) == 0
}
