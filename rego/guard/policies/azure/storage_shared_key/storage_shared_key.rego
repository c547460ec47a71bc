# METADATA
# title: Storage accounts must not accept shared keys
# description: |
#   An account key gives full control of every blob, queue, table and share, never expires and names
#   no person. One key leaked in a notebook or a log is enough to read, change and delete
#   everything, without a trace of who did.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/shared-key-authorization-prevent
# custom:
#   id: GRD-AZ-005
#   severity: medium
#   profile: strict
#   category: access-control
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Turn shared keys off and give identities data roles such as Storage Blob Data Reader. Set
#     storage_use_azuread = true in the provider, so that Terraform itself needs no key.
#
#         resource "azurerm_storage_account" "lake" {
#           shared_access_key_enabled = false
#         }
package guard.policies.azure.storage_shared_key

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	setting := argument.read(account.config, [["shared_access_key_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so whoever holds an account key has full control of the data", [setting.text]),
	}
}
