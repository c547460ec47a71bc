# METADATA
# title: Storage accounts must not allow anonymous access to blobs
# description: |
#   While the account allows it, any container can be opened to anonymous readers by one wrong
#   setting: whoever guesses the address then downloads data sets and models without signing in.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/blobs/anonymous-read-access-prevent
# custom:
#   id: GRD-AZ-003
#   severity: medium
#   category: access-control
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Forbid anonymous access for the whole account, whatever the containers say. In provider
#     version 2 the argument is allow_blob_public_access.
#
#         resource "azurerm_storage_account" "models" {
#           allow_nested_items_to_be_public = false
#         }
package guard.policies.azure.storage_public_blobs

import data.guard.lib.azure.argument
import data.guard.lib.azure.provider
import data.guard.lib.value

_paths := [["allow_nested_items_to_be_public"], ["allow_blob_public_access"]]

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	setting := argument.read(account.config, _paths, _default)
	not value.is_false(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so containers of the account can be opened to anonymous readers", [setting.text]),
	}
}

_default := false if provider.before(3)

else := true
