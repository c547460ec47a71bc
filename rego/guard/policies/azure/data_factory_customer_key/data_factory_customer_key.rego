# METADATA
# title: Data factories must be encrypted with a customer-managed key
# description: |
#   Pipelines, cached data and stored credentials are encrypted with a key of Microsoft's, which the
#   owner can neither withdraw after a breach nor audit.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_factory
#   - ref: https://learn.microsoft.com/en-us/azure/data-factory/enable-customer-managed-key
# custom:
#   id: GRD-AZ-127
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [data-factory]
#   resources: [azurerm_data_factory]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a Key Vault key while the factory is empty.
#
#         resource "azurerm_data_factory" "patients" {
#           customer_managed_key_id          = "https://kv-ml-prod.vault.azure.net/keys/adf/0123456789abcdef0123456789abcdef"
#           customer_managed_key_identity_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-adf"
#         }
package guard.policies.azure.data_factory_customer_key

import data.guard.lib.azure.argument

deny contains violation if {
	some factory in input.resources.azurerm_data_factory
	setting := argument.read(factory.config, [["customer_managed_key_id"]], null)
	setting.value == null

	violation := {
		"resource": factory.id,
		"path": setting.path,
		"message": sprintf("%s, so the factory is encrypted with a key of Microsoft's", [setting.text]),
	}
}
