# METADATA
# title: Storage accounts must require TLS 1.2 or later
# description: |
#   TLS 1.0 and 1.1 have known weaknesses. An attacker in the network path can push an old client
#   down to them and recover or alter data sets and tokens in transit.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/transport-layer-security-configure-minimum-version
# custom:
#   id: GRD-AZ-002
#   severity: medium
#   category: encryption
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set the lowest accepted protocol to TLS 1.2; the default was TLS 1.0 before version 3 of the
#     provider.
#
#         resource "azurerm_storage_account" "features" {
#           min_tls_version = "TLS1_2"
#         }
package guard.policies.azure.storage_minimum_tls

import data.guard.lib.azure.argument
import data.guard.lib.azure.provider

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	setting := argument.read(account.config, [["min_tls_version"]], _default)
	not setting.value in {"TLS1_2", "TLS1_3"}

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so clients may use a protocol older than TLS 1.2", [setting.text]),
	}
}

_default := "TLS1_0" if provider.before(3)

else := "TLS1_2"
