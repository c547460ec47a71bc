# METADATA
# title: Vault roles for signed tokens must be bound to claims or a subject
# description: |
#   An issuer such as a CI service signs tokens for everybody who uses it, and anybody may ask for the audience.
#   Without a bound claim, the job of a stranger logs in as yours.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/auth/jwt
# custom:
#   id: GRD-VLT-014
#   severity: high
#   category: access-control
#   systems: [vault]
#   resources: [vault/auth-role, vault_jwt_auth_backend_role]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Bind what tells your workload from others.
#
#         bound_claims = {
#           repository = "example/training"
#           ref        = "refs/heads/main"
#         }
package guard.policies.vault.jwt_role_unbound

_roles contains role if {
	some role in input.resources["vault/auth-role"]
	role.config.method in {"jwt", "oidc"}
}

_roles contains role if some role in input.resources.vault_jwt_auth_backend_role

deny contains {
	"resource": role.id,
	"path": ["bound_claims"],
	"message": "neither bound_claims nor bound_subject limits who logs in: any token of the issuer for the audience does",
} if {
	some role in _roles

	# People log in through oidc roles, at the one provider that the method is set up for.
	role.config.role_type == "jwt"
	object.get(role.config, "bound_subject", "") in {"", null}
	_allows_anything(object.get(role.config, "bound_claims", null))
}

_allows_anything(claims) if claims == null

_allows_anything(claims) if {
	is_object(claims)
	every _, wanted in claims {
		wanted in {"*", ["*"]}
	}
}
