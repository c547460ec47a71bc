# METADATA
# title: Databricks workspaces must be encrypted with customer-managed keys
# description: |
#   Notebooks, query results and the root file system are encrypted with keys of Microsoft's, which
#   the owner can neither withdraw after a breach nor audit.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/databricks_workspace
#   - ref: https://learn.microsoft.com/en-us/azure/databricks/security/keys/customer-managed-keys
# custom:
#   id: GRD-AZ-082
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [databricks]
#   resources: [azurerm_databricks_workspace]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Use a premium workspace and name keys for managed services and disks, and for the root file
#     system.
#
#         resource "azurerm_databricks_workspace" "vision" {
#           customer_managed_key_enabled          = true
#           managed_services_cmk_key_vault_key_id = "https://kv-ml-prod.vault.azure.net/keys/dbw/0123456789abcdef0123456789abcdef"
#         }
package guard.policies.azure.databricks_customer_key

import data.guard.lib.azure.argument
import data.guard.lib.value

_paths := [
	["managed_services_cmk_key_vault_key_id"],
	["customer_managed_key_enabled"],
	["managed_disk_cmk_key_vault_key_id"],
]

deny contains violation if {
	some workspace in input.resources.azurerm_databricks_workspace
	setting := argument.read(workspace.config, _paths, null)
	_is_off(setting.value)

	violation := {
		"resource": workspace.id,
		"path": setting.path,
		"message": sprintf("%s, so the workspace is encrypted with keys of Microsoft's", [setting.text]),
	}
}

_is_off(x) if x == null

_is_off(x) if value.is_false(x)
