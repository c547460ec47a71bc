# METADATA
# title: Storage accounts must not serve SFTP to local users
# description: |
#   SFTP knows only local users with passwords or keys of the account's own: no Microsoft Entra
#   sign-in, no conditional access, no central removal. A leaked password opens the data from
#   anywhere the endpoint is reachable.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/blobs/secure-file-transfer-protocol-support
# custom:
#   id: GRD-AZ-016
#   severity: medium
#   category: access-control
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Turn SFTP off when uploads are done, or let partners upload over HTTPS with an identity.
#
#         resource "azurerm_storage_account" "uploads" {
#           sftp_enabled = false
#         }
package guard.policies.azure.storage_local_users

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	setting := argument.read(account.config, [["sftp_enabled"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so local users sign in by SFTP outside Microsoft Entra ID", [setting.text]),
	}
}
