# METADATA
# title: Providers must not send credentials over plain HTTP
# description: |
#   Token and answers cross the network in clear text. Whoever listens holds the provider's
#   rights, for Vault all secrets it may read.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/vault/latest/docs#address
# custom:
#   id: GRD-TF-013
#   severity: medium
#   category: encryption
#   systems: [terraform, vault]
#   resources:
#     - terraform/provider
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Use the HTTPS address.
#
#         provider "vault" {
#           address = "https://vault.example.com:8200"
#         }
package guard.policies.terraform.provider_plain_http

_addresses := ["address", "api_url", "base_url", "endpoint", "host", "server", "url"]

deny contains {
	"resource": provider.id,
	"path": [field],
	"message": sprintf("%s %s: credentials travel unencrypted", [field, address]),
} if {
	some provider in input.resources["terraform/provider"]
	some field in _addresses
	address := provider.config[field]
	is_string(address)
	regex.match(`^http://`, address)
	not regex.match(`^http://(localhost|127\.[0-9.]+|\[::1\]|host\.docker\.internal)([:/]|$)`, address)
}
