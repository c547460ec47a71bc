# METADATA
# title: Private link services must not be visible to every subscription
# description: |
#   Any customer of Azure finds the service and asks to connect; with automatic approval, any of
#   them is inside.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/private_link_service
#   - ref: https://learn.microsoft.com/en-us/azure/private-link/private-link-service-overview
# custom:
#   id: GRD-AZ-257
#   severity: medium
#   category: network
#   systems: [network]
#   resources: [azurerm_private_link_service]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the subscriptions that may connect.
#
#         resource "azurerm_private_link_service" "scoring" {
#           visibility_subscription_ids = ["11111111-2222-3333-4444-555555555555"]
#         }
package guard.policies.azure.private_link_visibility

deny contains violation if {
	some service in input.resources.azurerm_private_link_service
	some key in ["visibility_subscription_ids", "auto_approval_subscription_ids"]
	is_array(service.config[key])
	some i, subscription in service.config[key]
	subscription == "*"

	violation := {
		"resource": service.id,
		"path": [key, i],
		"message": sprintf(`%s holds "*", every subscription there is`, [key]),
	}
}
