# METADATA
# title: Key Vault secrets must state their content type
# description: |
#   Nobody can tell a password from a connection string or certificate without opening it, so
#   rotation skips the secret, and stale credentials stay valid for whoever stole them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_secret
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/secrets/about-secrets
# custom:
#   id: GRD-AZ-025
#   severity: low
#   profile: strict
#   category: secrets
#   systems: [key-vault]
#   resources: [azurerm_key_vault_secret]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Say what the secret is in content_type.
#
#         resource "azurerm_key_vault_secret" "feature_store" {
#           content_type = "password"
#         }
package guard.policies.azure.keyvault_secret_content_type

import data.guard.lib.azure.argument

deny contains violation if {
	some secret in input.resources.azurerm_key_vault_secret
	setting := argument.read(secret.config, [["content_type"]], null)
	setting.value == null

	violation := {
		"resource": secret.id,
		"path": setting.path,
		"message": sprintf("%s, so rotation cannot tell what kind of secret it is", [setting.text]),
	}
}
