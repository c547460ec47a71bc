# METADATA
# title: Storage accounts must not replicate to other tenants
# description: |
#   Someone with write access to the account's settings can set up object replication to an account
#   in a tenant of their own and receive a copy of every new blob, quietly and for as long as it
#   lasts.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/blobs/object-replication-prevent-cross-tenant-policies
# custom:
#   id: GRD-AZ-014
#   severity: medium
#   category: access-control
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Forbid replication across tenants. It is allowed by default before version 4 of the provider.
#
#         resource "azurerm_storage_account" "labels" {
#           cross_tenant_replication_enabled = false
#         }
package guard.policies.azure.storage_cross_tenant_replication

import data.guard.lib.azure.argument
import data.guard.lib.azure.provider
import data.guard.lib.value

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	setting := argument.read(account.config, [["cross_tenant_replication_enabled"]], _default)
	not value.is_false(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so blobs can be replicated to accounts of another tenant", [setting.text]),
	}
}

_default if provider.before(4)

else := false
