# METADATA
# title: Key Vault access policies must not grant purge
# description: |
#   Whoever takes over an identity that may purge can destroy keys and secrets for good, and with
#   them all data that the keys encrypt. No application needs that right for its work.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_access_policy
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/general/assign-access-policy
# custom:
#   id: GRD-AZ-031
#   severity: medium
#   category: access-control
#   systems: [key-vault]
#   resources: [azurerm_key_vault_access_policy, azurerm_key_vault]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)"]
#   remediation: |
#     Grant the verbs that the identity uses, and leave purge to a break-glass role.
#
#         resource "azurerm_key_vault_access_policy" "trainer" {
#           secret_permissions = ["Get", "List"]
#         }
package guard.policies.azure.keyvault_policy_purge

import data.guard.lib.value

_kinds := ["key_permissions", "secret_permissions", "certificate_permissions", "storage_permissions"]

_policies := array.concat(
	[{"resource": policy.id, "path": [], "policy": policy.config} |
		some policy in input.resources.azurerm_key_vault_access_policy
	],
	[{"resource": vault.id, "path": ["access_policy", i], "policy": policy} |
		some vault in input.resources.azurerm_key_vault
		is_array(vault.config.access_policy)
		some i, policy in vault.config.access_policy
	],
)

deny contains violation if {
	some found in _policies
	some kind in _kinds
	is_array(found.policy[kind])
	some i, permission in found.policy[kind]
	_purges(permission)

	violation := {
		"resource": found.resource,
		"path": array.concat(found.path, [kind, i]),
		"message": sprintf("%s grants Purge, the right to destroy for good", [kind]),
	}
}

_purges(permission) if {
	is_string(permission)
	lower(permission) in {"purge", "all"}
}

_purges(permission) if value.is_unknown(permission)
