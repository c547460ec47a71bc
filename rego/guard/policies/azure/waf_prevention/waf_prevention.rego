# METADATA
# title: Web application firewalls must block what they detect
# description: |
#   The firewall notes attacks or sleeps, and passes them on. Nobody reads the note before the
#   application has answered.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/web_application_firewall_policy
#   - ref: https://learn.microsoft.com/en-us/azure/web-application-firewall/ag/policy-overview
# custom:
#   id: GRD-AZ-179
#   severity: medium
#   category: network
#   systems: [network]
#   resources:
#     - azurerm_web_application_firewall_policy
#     - azurerm_cdn_frontdoor_firewall_policy
#     - azurerm_frontdoor_firewall_policy
#     - azurerm_application_gateway
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Enable the policy and run it in Prevention mode.
#
#         resource "azurerm_web_application_firewall_policy" "ml" {
#           policy_settings {
#             enabled = true
#             mode    = "Prevention"
#           }
#         }
package guard.policies.azure.waf_prevention

import data.guard.lib.azure.argument

_fronts := ["azurerm_cdn_frontdoor_firewall_policy", "azurerm_frontdoor_firewall_policy"]

_modes := array.concat(
	[{"firewall": policy, "switch": ["policy_settings", 0, "enabled"], "mode": ["policy_settings", 0, "mode"], "default": "Prevention"} |
		some policy in input.resources.azurerm_web_application_firewall_policy
	],
	array.concat(
		[{"firewall": policy, "switch": ["enabled"], "mode": ["mode"], "default": "Prevention"} |
			some policy in argument.resources(_fronts)
		],
		[{"firewall": gateway, "switch": ["waf_configuration", 0, "enabled"], "mode": ["waf_configuration", 0, "firewall_mode"], "default": "Prevention"} |
			some gateway in input.resources.azurerm_application_gateway
			argument.on(gateway.config, ["waf_configuration", 0, "enabled"])
		],
	),
)

deny contains violation if {
	some found in _modes
	setting := argument.read(found.firewall.config, [found.mode], found["default"])
	setting.value == "Detection"
	not argument.off(found.firewall.config, found.switch)

	violation := {
		"resource": found.firewall.id,
		"path": setting.path,
		"message": sprintf("%s, so attacks are logged and let through", [setting.text]),
	}
}

deny contains violation if {
	some found in _modes
	argument.off(found.firewall.config, found.switch)
	setting := argument.read(found.firewall.config, [found.switch], true)

	violation := {
		"resource": found.firewall.id,
		"path": setting.path,
		"message": sprintf("%s, so requests are passed on unchecked", [setting.text]),
	}
}
