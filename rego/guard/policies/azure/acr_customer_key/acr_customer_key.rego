# METADATA
# title: Container registries must be encrypted with a customer-managed key
# description: |
#   Images are encrypted with a key of Microsoft's, which the owner can neither withdraw after a
#   breach nor audit.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/tutorial-enable-customer-managed-keys
# custom:
#   id: GRD-AZ-055
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [container-registry]
#   resources: [azurerm_container_registry]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a Key Vault key when the registry is created; this needs the Premium tier.
#
#         resource "azurerm_container_registry" "models" {
#           encryption {
#             key_vault_key_id   = "https://kv-ml-prod.vault.azure.net/keys/acr/0123456789abcdef0123456789abcdef"
#             identity_client_id = "66666666-7777-8888-9999-000000000000"
#           }
#         }
package guard.policies.azure.acr_customer_key

import data.guard.lib.azure.argument

deny contains violation if {
	some registry in input.resources.azurerm_container_registry
	setting := argument.read(registry.config, [["encryption", 0, "key_vault_key_id"]], null)
	setting.value == null

	violation := {
		"resource": registry.id,
		"path": ["encryption"],
		"message": "encryption names no key, so images are encrypted with a key of Microsoft's",
	}
}
