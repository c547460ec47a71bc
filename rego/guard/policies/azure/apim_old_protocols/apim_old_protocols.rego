# METADATA
# title: API Management must not accept old TLS versions or ciphers
# description: |
#   SSL 3.0, early TLS and triple DES have known weaknesses. An attacker in the network path
#   pushes a client down to them and reads what it sends.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management
#   - ref: https://learn.microsoft.com/en-us/azure/api-management/api-management-howto-manage-protocols-ciphers
# custom:
#   id: GRD-AZ-240
#   severity: medium
#   category: encryption
#   systems: [api-management]
#   resources: [azurerm_api_management]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Leave the old protocols and ciphers off.
#
#         resource "azurerm_api_management" "ml" {
#           security {
#             frontend_tls10_enabled = false
#             backend_tls10_enabled  = false
#           }
#         }
package guard.policies.azure.apim_old_protocols

import data.guard.lib.azure.argument

_keys := [key |
	some side in ["frontend", "backend"]
	some protocol in ["ssl30", "tls10", "tls11"]
	some form in ["%s_%s_enabled", "enable_%s_%s"]
	key := sprintf(form, [side, protocol])
]

_ciphers := ["triple_des_ciphers_enabled", "enable_triple_des_ciphers"]

deny contains violation if {
	some service in input.resources.azurerm_api_management
	some block in ["security", "protocols"]
	on := [key |
		some key in array.concat(_keys, _ciphers)
		argument.on(service.config, [block, 0, key])
	]
	count(on) > 0

	violation := {
		"resource": service.id,
		"path": [block, 0, on[0]],
		"message": sprintf("old protocols or ciphers are switched on: %s", [concat(", ", on)]),
	}
}
