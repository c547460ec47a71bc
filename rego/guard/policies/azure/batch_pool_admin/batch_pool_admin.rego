# METADATA
# title: Batch pools must not run their start task as administrator
# description: |
#   Whoever changes what the start task fetches has root on every node of the pool, and with it
#   the data and tokens of all tasks.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/batch_pool
#   - ref: https://learn.microsoft.com/en-us/azure/batch/batch-user-accounts
# custom:
#   id: GRD-AZ-264
#   severity: low
#   category: access-control
#   systems: [batch]
#   resources: [azurerm_batch_pool]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)"]
#   remediation: |
#     Run the task as an ordinary user, and put what needs root into the image.
#
#         resource "azurerm_batch_pool" "train" {
#           start_task {
#             command_line = "prepare.sh"
#
#             user_identity {
#               auto_user {
#                 elevation_level = "NonAdmin"
#                 scope           = "Task"
#               }
#             }
#           }
#         }
package guard.policies.azure.batch_pool_admin

import data.guard.lib.azure.argument
import data.guard.lib.value

_paths := [["start_task", 0, "user_identity", 0, "auto_user", 0, "elevation_level"]]

deny contains violation if {
	some pool in input.resources.azurerm_batch_pool
	setting := argument.read(pool.config, _paths, "NonAdmin")
	_is_bad(setting.value)

	violation := {
		"resource": pool.id,
		"path": setting.path,
		"message": sprintf("%s, so the start task has root on every node", [setting.text]),
	}
}

_is_bad(x) if x in {"Admin"}

_is_bad(x) if value.is_unknown(x)
