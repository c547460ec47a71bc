# METADATA
# title: Application gateways must have a web application firewall
# description: |
#   Requests reach the applications as attackers write them: injection, traversal and known
#   exploits are left for every application to repel.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/application_gateway
#   - ref: https://learn.microsoft.com/en-us/azure/web-application-firewall/ag/ag-overview
# custom:
#   id: GRD-AZ-178
#   severity: medium
#   category: network
#   systems: [network]
#   resources: [azurerm_application_gateway]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use the WAF_v2 tier with a firewall policy in Prevention mode.
#
#         resource "azurerm_application_gateway" "scoring" {
#           firewall_policy_id = azurerm_web_application_firewall_policy.ml.id
#         }
package guard.policies.azure.gateway_waf

import data.guard.lib.azure.argument
import data.guard.lib.value

# a policy of the gateway, or one for each of its listeners, guards it as well as a block of its own
deny contains violation if {
	some gateway in input.resources.azurerm_application_gateway
	object.get(gateway.config, "firewall_policy_id", "") == ""
	not _is_guarded_by_listeners(gateway)
	setting := argument.read(gateway.config, [["waf_configuration", 0, "enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": gateway.id,
		"path": setting.path,
		"message": sprintf("%s and no firewall_policy_id is given, so requests are passed on unchecked", [setting.text]),
	}
}

_is_guarded_by_listeners(gateway) if {
	is_array(gateway.config.http_listener)
	count(gateway.config.http_listener) > 0
	every listener in gateway.config.http_listener {
		is_object(listener)
		object.get(listener, "firewall_policy_id", "") != ""
	}
}
