# METADATA
# title: Vault PKI roles must not issue certificates for more than 398 days
# description: |
#   A certificate with its key works for whoever copied it until it expires: Vault makes new ones in a second, so a
#   long life buys nothing but a longer time for the thief.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/secret/pki
#   - ref: https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/pki_secret_backend_role
# custom:
#   id: GRD-VLT-039
#   severity: low
#   category: access-control
#   systems: [vault]
#   resources: [vault/pki-role, vault_pki_secret_backend_role]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Issue for days, and renew.
#
#         max_ttl = "720h"
package guard.policies.vault.pki_certificate_lifetime

import data.guard.lib.vault.duration

deny contains {
	"resource": role.id,
	"path": [field],
	"message": sprintf("%s is %d days, longer than 398", [field, floor(seconds / 86400)]),
} if {
	some type in {"vault/pki-role", "vault_pki_secret_backend_role"}
	some role in input.resources[type]
	some field in {"max_ttl", "ttl"}
	seconds := duration.seconds(role.config[field])
	seconds > 398 * 86400
}
