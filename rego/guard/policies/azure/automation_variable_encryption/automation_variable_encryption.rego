# METADATA
# title: Automation variables must be encrypted
# description: |
#   Everyone who may read the account sees the value in the portal, and a secret that is kept
#   there with it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/automation_variable_string
#   - ref: https://learn.microsoft.com/en-us/azure/automation/shared-resources/variables
# custom:
#   id: GRD-AZ-246
#   severity: low
#   category: encryption
#   systems: [automation]
#   resources:
#     - azurerm_automation_variable_string
#     - azurerm_automation_variable_int
#     - azurerm_automation_variable_bool
#     - azurerm_automation_variable_datetime
#     - azurerm_automation_variable_object
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Encrypt the variable when it is made; it cannot be changed later.
#
#         resource "azurerm_automation_variable_string" "tracking" {
#           encrypted = true
#         }
package guard.policies.azure.automation_variable_encryption

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_automation_variable_string",
	"azurerm_automation_variable_int",
	"azurerm_automation_variable_bool",
	"azurerm_automation_variable_datetime",
	"azurerm_automation_variable_object",
]

deny contains violation if {
	some variable in argument.resources(_types)
	setting := argument.read(variable.config, [["encrypted"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": variable.id,
		"path": setting.path,
		"message": sprintf("%s, so readers of the account see the value", [setting.text]),
	}
}
