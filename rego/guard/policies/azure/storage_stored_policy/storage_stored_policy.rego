# METADATA
# title: Stored access policies of tables and shares must not grant every permission
# description: |
#   Every link made under the policy reads, changes and deletes everything. One that leaks in a
#   notebook or a log is as good as the key of the account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_table
#   - ref: https://learn.microsoft.com/en-us/rest/api/storageservices/define-stored-access-policy
# custom:
#   id: GRD-AZ-222
#   severity: medium
#   category: access-control
#   systems: [storage]
#   resources: [azurerm_storage_table, azurerm_storage_share]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)"]
#   remediation: |
#     Grant what the holders of the links need, for hours or days.
#
#         resource "azurerm_storage_table" "runs" {
#           acl {
#             id = "reader"
#
#             access_policy {
#               permissions = "r"
#               start       = "2026-11-01T00:00:00Z"
#               expiry      = "2026-11-08T00:00:00Z"
#             }
#           }
#         }
package guard.policies.azure.storage_stored_policy

import data.guard.lib.azure.argument

# reading, writing or adding, and deleting together
_sets := [{"r", "w", "d"}, {"r", "a", "u", "d"}]

deny contains violation if {
	some store in argument.resources(["azurerm_storage_table", "azurerm_storage_share"])
	is_array(store.config.acl)
	some i, acl in store.config.acl
	is_array(acl.access_policy)
	some j, policy in acl.access_policy
	is_string(policy.permissions)
	granted := {letter | some letter in split(policy.permissions, "")}
	some everything in _sets
	count(everything - granted) == 0

	violation := {
		"resource": store.id,
		"path": ["acl", i, "access_policy", j, "permissions"],
		"message": sprintf("permissions %s let holders of a link read, change and delete everything", [policy.permissions]),
	}
}
