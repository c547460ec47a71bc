# METADATA
# title: Managed Redis databases must encrypt connections
# description: |
#   The access key and everything read from the cache cross the network in the clear, for anyone
#   on the way to read and use.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/redis_enterprise_database
#   - ref: https://learn.microsoft.com/en-us/azure/redis/overview
# custom:
#   id: GRD-AZ-235
#   severity: high
#   category: encryption
#   systems: [redis]
#   resources: [azurerm_redis_enterprise_database, azurerm_managed_redis]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Use the encrypted protocol, which is the default.
#
#         resource "azurerm_redis_enterprise_database" "features" {
#           client_protocol = "Encrypted"
#         }
package guard.policies.azure.redis_enterprise_plaintext

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_redis_enterprise_database", "azurerm_managed_redis"]

_paths := [["client_protocol"], ["default_database", 0, "client_protocol"]]

deny contains violation if {
	some database in argument.resources(_types)
	setting := argument.read(database.config, _paths, "Encrypted")
	_is_bad(setting.value)

	violation := {
		"resource": database.id,
		"path": setting.path,
		"message": sprintf("%s, so keys and data cross the network in the clear", [setting.text]),
	}
}

_is_bad(x) if x in {"PLAINTEXT", "Plaintext"}

_is_bad(x) if value.is_unknown(x)
