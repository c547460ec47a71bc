# METADATA
# title: Databricks root storage must be encrypted twice
# description: |
#   Should the service's own layer of encryption or its key fail, nothing below it protects what
#   jobs leave in the root file system.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/databricks_workspace
#   - ref: https://learn.microsoft.com/en-us/azure/databricks/security/keys/double-encryption
# custom:
#   id: GRD-AZ-083
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [databricks]
#   resources: [azurerm_databricks_workspace]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set it when a premium workspace is created: it cannot be changed later.
#
#         resource "azurerm_databricks_workspace" "patients" {
#           infrastructure_encryption_enabled = true
#         }
package guard.policies.azure.databricks_infrastructure_encryption

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some workspace in input.resources.azurerm_databricks_workspace
	setting := argument.read(workspace.config, [["infrastructure_encryption_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": workspace.id,
		"path": setting.path,
		"message": sprintf("%s, so the root file system is encrypted once only", [setting.text]),
	}
}
