package guard.policies.vault.jwt_role_unbound_test

import data.guard.policies.vault.jwt_role_unbound as policy

test_a_role_with_an_audience_alone_is_denied if {
	resources := {"vault/auth-role": [{"id": "auth/jwt/role/ci", "name": "ci", "config": {"method": "jwt", "role_type": "jwt", "bound_audiences": ["vault"], "bound_subject": "", "bound_claims": null}}]}
	policy.deny == {{"resource": "auth/jwt/role/ci", "path": ["bound_claims"], "message": "neither bound_claims nor bound_subject limits who logs in: any token of the issuer for the audience does"}} with input.resources as resources
}

test_a_claim_that_may_be_anything_is_no_bound if {
	resources := {"vault_jwt_auth_backend_role": [{"id": "vault_jwt_auth_backend_role.ci", "name": "ci", "config": {"role_type": "jwt", "bound_claims_type": "glob", "bound_claims": {"repository": "*"}}}]}
	policy.deny == {{"resource": "vault_jwt_auth_backend_role.ci", "path": ["bound_claims"], "message": "neither bound_claims nor bound_subject limits who logs in: any token of the issuer for the audience does"}} with input.resources as resources
}

test_a_claim_is_a_bound if {
	resources := {"vault/auth-role": [{"id": "auth/jwt/role/ci", "name": "ci", "config": {"method": "jwt", "role_type": "jwt", "bound_claims": {"repository": "example/training"}}}]}
	policy.deny == set() with input.resources as resources
}

test_a_subject_is_a_bound if {
	resources := {"vault_jwt_auth_backend_role": [{"id": "vault_jwt_auth_backend_role.ci", "name": "ci", "config": {"role_type": "jwt", "bound_subject": "repo:example/training:ref:refs/heads/main"}}]}
	policy.deny == set() with input.resources as resources
}

test_roles_for_people_are_not_judged if {
	resources := {"vault/auth-role": [{"id": "auth/oidc/role/dev", "name": "dev", "config": {"method": "oidc", "role_type": "oidc"}}]}
	policy.deny == set() with input.resources as resources
}

test_unknown_claims_are_no_finding if {
	resources := {"vault_jwt_auth_backend_role": [{"id": "vault_jwt_auth_backend_role.ci", "name": "ci", "config": {"role_type": "jwt", "bound_claims": {"$unknown": "var.c"}}}]}
	policy.deny == set() with input.resources as resources
}
