# METADATA
# title: Event Hubs and Service Bus must be encrypted with a customer-managed key
# description: |
#   Events and messages are encrypted with a key of Microsoft's, which the owner can neither
#   withdraw after a breach nor audit.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventhub_namespace
#   - ref: https://learn.microsoft.com/en-us/azure/service-bus-messaging/configure-customer-managed-key
# custom:
#   id: GRD-AZ-141
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [messaging]
#   resources: [azurerm_eventhub_namespace, azurerm_servicebus_namespace]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a Key Vault key in customer_managed_key of a premium Service Bus namespace, or in
#     azurerm_eventhub_namespace_customer_managed_key.
#
#         resource "azurerm_servicebus_namespace" "patients" {
#           customer_managed_key {
#             key_vault_key_id = "https://kv-ml-prod.vault.azure.net/keys/sb/0123456789abcdef0123456789abcdef"
#             identity_id      = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-sb"
#           }
#         }
package guard.policies.azure.messaging_customer_key

import data.guard.lib.azure.argument
import data.guard.lib.azure.companion
import data.guard.lib.reference

_companions := companion.of("azurerm_eventhub_namespace_customer_managed_key")

_keyed := companion.targets(["azurerm_eventhub_namespace_customer_managed_key"], "eventhub_namespace_id")

deny contains violation if {
	some namespace in input.resources.azurerm_eventhub_namespace
	not reference.includes(_keyed, namespace)

	violation := companion.lacking(
		{
			"resource": namespace.id,
			"path": [],
			"message": "no azurerm_eventhub_namespace_customer_managed_key names the namespace, so events are encrypted with a key of Microsoft's",
		},
		_companions,
		"eventhub_namespace_id",
	)
}

deny contains violation if {
	some namespace in input.resources.azurerm_servicebus_namespace
	setting := argument.read(namespace.config, [["customer_managed_key"]], null)
	_is_none(setting.value)

	violation := {
		"resource": namespace.id,
		"path": setting.path,
		"message": "customer_managed_key is not set, so messages are encrypted with a key of Microsoft's",
	}
}

_is_none(x) if x == null

_is_none(x) if x == []
