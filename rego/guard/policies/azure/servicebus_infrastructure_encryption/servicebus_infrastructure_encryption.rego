# METADATA
# title: Service Bus must encrypt messages twice
# description: |
#   A namespace with a key of the owner's still has one layer of encryption: should it fail, nothing
#   below it protects the messages.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/servicebus_namespace
#   - ref: https://learn.microsoft.com/en-us/azure/service-bus-messaging/configure-customer-managed-key
# custom:
#   id: GRD-AZ-142
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [service-bus]
#   resources: [azurerm_servicebus_namespace]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Turn infrastructure encryption on beside the key when the namespace is created.
#
#         resource "azurerm_servicebus_namespace" "claims" {
#           customer_managed_key {
#             infrastructure_encryption_enabled = true
#           }
#         }
package guard.policies.azure.servicebus_infrastructure_encryption

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some namespace in input.resources.azurerm_servicebus_namespace
	is_array(namespace.config.customer_managed_key)
	some i, key in namespace.config.customer_managed_key
	setting := argument.read(key, [["infrastructure_encryption_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": namespace.id,
		"path": array.concat(["customer_managed_key", i], setting.path),
		"message": sprintf("%s, so messages are encrypted once only", [setting.text]),
	}
}
