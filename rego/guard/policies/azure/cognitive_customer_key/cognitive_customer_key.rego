# METADATA
# title: Azure AI services must be encrypted with a customer-managed key
# description: |
#   Training files, fine-tuned models and stored prompts are encrypted with a key of Microsoft's,
#   which the owner can neither withdraw after a breach nor audit.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cognitive_account
#   - ref: https://learn.microsoft.com/en-us/azure/ai-services/encryption/cognitive-services-encryption-keys-portal
# custom:
#   id: GRD-AZ-074
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [cognitive-services]
#   resources: [azurerm_cognitive_account, azurerm_ai_services]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a Key Vault key in customer_managed_key or in
#     azurerm_cognitive_account_customer_managed_key.
#
#         resource "azurerm_cognitive_account" "tuning" {
#           customer_managed_key {
#             key_vault_key_id = "https://kv-ml-prod.vault.azure.net/keys/oai/0123456789abcdef0123456789abcdef"
#           }
#         }
package guard.policies.azure.cognitive_customer_key

import data.guard.lib.azure.argument
import data.guard.lib.azure.companion
import data.guard.lib.reference

_companions := companion.of("azurerm_cognitive_account_customer_managed_key")

_keyed := companion.targets(["azurerm_cognitive_account_customer_managed_key"], "cognitive_account_id")

deny contains violation if {
	some account in argument.resources(["azurerm_cognitive_account", "azurerm_ai_services"])
	setting := argument.read(account.config, [["customer_managed_key"]], null)
	_is_none(setting.value)
	not reference.includes(_keyed, account)

	violation := companion.lacking(
		{
			"resource": account.id,
			"path": ["customer_managed_key"],
			"message": "customer_managed_key is not set, so the account is encrypted with a key of Microsoft's",
		},
		_companions,
		"cognitive_account_id",
	)
}

_is_none(x) if x == null

_is_none(x) if x == []
