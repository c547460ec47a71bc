package guard.policies.vault.aws_role_every_action_test

import data.guard.policies.vault.aws_role_every_action as policy

test_every_action_is_denied if {
	resources := {"vault/aws-role": [{"id": "aws/roles/admin", "name": "admin", "config": {"policy_document": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}}]}
	policy.deny == {{"resource": "aws/roles/admin", "path": ["policy_document", "Statement", 0, "Action"], "message": "credentials of the role may do every action on every resource of the AWS account"}} with input.resources as resources
}

test_terraform_is_judged_alike if {
	resources := {"vault_aws_secret_backend_role": [{"id": "vault_aws_secret_backend_role.admin", "name": "admin", "config": {"policy_document": {"Statement": {"Effect": "Allow", "Action": ["*"], "Resource": ["*"]}}}}]}
	policy.deny == {{"resource": "vault_aws_secret_backend_role.admin", "path": ["policy_document", "Statement", 0, "Action"], "message": "credentials of the role may do every action on every resource of the AWS account"}} with input.resources as resources
}

test_named_actions_are_allowed if {
	resources := {"vault/aws-role": [{"id": "aws/roles/reader", "name": "reader", "config": {"policy_document": {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}}}]}
	policy.deny == set() with input.resources as resources
}

test_roles_without_a_document_are_allowed if {
	resources := {"vault/aws-role": [{"id": "aws/roles/reader", "name": "reader", "config": {"credential_type": "assumed_role", "role_arns": ["arn:aws:iam::111122223333:role/reader"]}}, {"id": "aws/roles/other", "name": "other", "config": {"policy_document": ""}}]}
	policy.deny == set() with input.resources as resources
}

test_an_unknown_document_is_no_finding if {
	resources := {"vault_aws_secret_backend_role": [{"id": "vault_aws_secret_backend_role.admin", "name": "admin", "config": {"policy_document": {"$unknown": "var.d"}}}]}
	policy.deny == set() with input.resources as resources
}
