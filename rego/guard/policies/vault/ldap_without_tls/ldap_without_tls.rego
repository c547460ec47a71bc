# METADATA
# title: Vault must reach its LDAP server over verified TLS
# description: |
#   Vault sends the password of everybody who logs in to the directory. On a plain or unverified connection,
#   whoever is on the way reads it, or answers that any password is right.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/auth/ldap
# custom:
#   id: GRD-VLT-016
#   severity: high
#   category: encryption
#   systems: [vault, ldap]
#   resources: [vault/auth-method, vault_ldap_auth_backend]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(1)"]
#     supporting: ["gdpr:32(1)(a)"]
#   remediation: |
#     Use ldaps://, or StartTLS, and name the authority that issued the certificate.
#
#         url         = "ldaps://ldap.example.com"
#         certificate = file("ldap-ca.pem")
package guard.policies.vault.ldap_without_tls

import data.guard.lib.value

_settings contains {"resource": method.id, "at": ["settings"], "config": method.config.settings} if {
	some method in input.resources["vault/auth-method"]
	method.config.type == "ldap"
}

_settings contains {"resource": backend.id, "at": [], "config": backend.config} if {
	some backend in input.resources.vault_ldap_auth_backend
}

deny contains {
	"resource": settings.resource,
	"path": array.concat(settings.at, ["insecure_tls"]),
	"message": "insecure_tls is true: any certificate is taken for the LDAP server's",
} if {
	some settings in _settings
	value.is_true(settings.config.insecure_tls)
}

deny contains {
	"resource": settings.resource,
	"path": array.concat(settings.at, ["url"]),
	"message": sprintf(`"%s" sends passwords without TLS, and starttls is not on`, [url]),
} if {
	some settings in _settings
	not value.is_true(object.get(settings.config, "starttls", false))
	not value.is_unknown(object.get(settings.config, "starttls", false))
	is_string(settings.config.url)
	some written in split(settings.config.url, ",")
	url := trim_space(written)
	startswith(lower(url), "ldap://")
	not regex.match(`^ldap://(127\.|localhost|\[::1\])`, lower(url))
}
