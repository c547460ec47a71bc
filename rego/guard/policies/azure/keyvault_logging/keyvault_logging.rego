# METADATA
# title: Key vaults must send their audit log to a workspace, account or hub
# description: |
#   Without the audit log nobody can say which secrets a stolen identity read. Everything in the
#   vault must then be treated as known to the attacker.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/general/logging
# custom:
#   id: GRD-AZ-032
#   severity: medium
#   category: logging
#   systems: [key-vault]
#   resources: [azurerm_key_vault]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Add a diagnostic setting for the vault with the AuditEvent category or the audit category
#     group.
#
#         resource "azurerm_monitor_diagnostic_setting" "vault" {
#           name                       = "audit"
#           target_resource_id         = azurerm_key_vault.ml.id
#           log_analytics_workspace_id = azurerm_log_analytics_workspace.security.id
#
#           enabled_log {
#             category = "AuditEvent"
#           }
#         }
package guard.policies.azure.keyvault_logging

import data.guard.lib.azure.companion
import data.guard.lib.reference
import data.guard.lib.value

_settings := companion.of("azurerm_monitor_diagnostic_setting")

_logged := companion.targets(["azurerm_monitor_diagnostic_setting"], "target_resource_id")

deny contains violation if {
	some vault in input.resources.azurerm_key_vault
	not reference.includes(_logged, vault)

	violation := companion.lacking(
		{
			"resource": vault.id,
			"path": _path(vault.config),
			"message": "no azurerm_monitor_diagnostic_setting targets the vault, so reads of its secrets leave no record",
		},
		_settings,
		"target_resource_id",
	)
}

# what a live audit puts there when it could not read the settings, so that the matter stays open
_path(config) := ["diagnostic_setting"] if {
	value.is_unknown(config.diagnostic_setting)
} else := []
