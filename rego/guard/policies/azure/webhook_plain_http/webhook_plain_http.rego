# METADATA
# title: Webhooks and calls of Azure services must use HTTPS
# description: |
#   Names, tokens and events cross the network in the clear. Anyone on the way reads them, or
#   sends events of their own.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry_webhook
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/container-registry-webhook
# custom:
#   id: GRD-AZ-256
#   severity: medium
#   category: encryption
#   systems: [services]
#   resources:
#     - azurerm_container_registry_webhook
#     - azurerm_monitor_action_group
#     - azurerm_eventgrid_event_subscription
#     - azurerm_eventgrid_system_topic_event_subscription
#     - azurerm_logic_app_action_http
#     - azurerm_data_factory_linked_service_web
#     - azurerm_data_factory_linked_service_odata
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Call an address that starts with https.
#
#         resource "azurerm_container_registry_webhook" "push" {
#           service_uri = "https://deploy.example.com/push"
#         }
package guard.policies.azure.webhook_plain_http

_places := {
	"azurerm_container_registry_webhook": ["service_uri"],
	"azurerm_monitor_action_group": ["webhook_receiver", 0, "service_uri"],
	"azurerm_eventgrid_event_subscription": ["webhook_endpoint", 0, "url"],
	"azurerm_eventgrid_system_topic_event_subscription": ["webhook_endpoint", 0, "url"],
	"azurerm_logic_app_action_http": ["uri"],
	"azurerm_data_factory_linked_service_web": ["url"],
	"azurerm_data_factory_linked_service_odata": ["url"],
}

deny contains violation if {
	some type, path in _places
	some caller in input.resources[type]
	address := object.get(caller.config, path, null)
	is_string(address)
	startswith(lower(address), "http://")

	violation := {
		"resource": caller.id,
		"path": path,
		"message": sprintf("%s is called in the clear", [address]),
	}
}
