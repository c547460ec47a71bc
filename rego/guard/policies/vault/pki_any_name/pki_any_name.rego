# METADATA
# title: Vault PKI roles must limit the names in certificates
# description: |
#   A workload with the role gets a certificate for the name of any other: it reads what clients send to that
#   one, or acts as it wherever certificates log in.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/secret/pki
#   - ref: https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/pki_secret_backend_role
# custom:
#   id: GRD-VLT-021
#   severity: high
#   category: access-control
#   systems: [vault]
#   resources: [vault/pki-role, vault_pki_secret_backend_role]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the domains.
#
#         allowed_domains  = ["ml.example.com"]
#         allow_subdomains = true
package guard.policies.vault.pki_any_name

import data.guard.lib.value

_roles contains role if {
	some type in {"vault/pki-role", "vault_pki_secret_backend_role"}
	some role in input.resources[type]
}

deny contains {
	"resource": role.id,
	"path": ["allow_any_name"],
	"message": "allow_any_name is true: the role issues certificates for every name",
} if {
	some role in _roles
	value.is_true(role.config.allow_any_name)
}

deny contains {
	"resource": role.id,
	"path": ["allowed_domains"],
	"message": "allowed_domains holds * and allow_glob_domains is true: the role issues certificates for every name",
} if {
	some role in _roles
	value.is_true(role.config.allow_glob_domains)
	is_array(role.config.allowed_domains)
	"*" in role.config.allowed_domains
}
