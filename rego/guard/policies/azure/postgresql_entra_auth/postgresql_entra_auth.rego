# METADATA
# title: PostgreSQL flexible servers must allow Microsoft Entra sign-ins
# description: |
#   All accounts are passwords inside the database: no second factor, no central removal when
#   someone leaves, and secrets that pipelines must keep.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_flexible_server
#   - ref: https://learn.microsoft.com/en-us/azure/postgresql/security/security-entra-concepts
# custom:
#   id: GRD-AZ-107
#   severity: low
#   category: access-control
#   systems: [databases]
#   resources: [azurerm_postgresql_flexible_server]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Turn on Microsoft Entra authentication and give pipelines managed identities.
#
#         resource "azurerm_postgresql_flexible_server" "registry" {
#           authentication {
#             active_directory_auth_enabled = true
#             tenant_id                     = "11111111-2222-3333-4444-555555555555"
#           }
#         }
package guard.policies.azure.postgresql_entra_auth

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some server in input.resources.azurerm_postgresql_flexible_server
	setting := argument.read(server.config, [["authentication", 0, "active_directory_auth_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": server.id,
		"path": setting.path,
		"message": sprintf("%s, so the server knows passwords of its own only", [setting.text]),
	}
}
