# METADATA
# title: Vault transit keys must be rotated
# description: |
#   The longer a key version is used, the more one stolen copy decrypts. Rotation costs one setting: Vault keeps
#   the old versions to decrypt with.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/secret/transit
#   - ref: https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/transit_secret_backend_key
# custom:
#   id: GRD-VLT-025
#   severity: low
#   category: encryption
#   systems: [vault]
#   resources: [vault/transit-key, vault_transit_secret_backend_key]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)"]
#     supporting: ["gdpr:32(1)(a)"]
#   remediation: |
#     Rotate every 90 days.
#
#         auto_rotate_period = 7776000
package guard.policies.vault.transit_rotation

import data.guard.lib.value
import data.guard.lib.vault.duration

_never(period) if period in {0, "", null}

_never(period) if duration.seconds(period) == 0

deny contains {
	"resource": key.id,
	"path": ["auto_rotate_period"],
	"message": sprintf("the newest version is %d days old, and auto_rotate_period is 0", [key.config.age_days]),
} if {
	some key in input.resources["vault/transit-key"]
	_never(object.get(key.config, "auto_rotate_period", 0))
	is_number(key.config.age_days)
	key.config.age_days > 365

	# Vault rotates what it has made, and imported keys only where that was allowed.
	not _stays_as_imported(key.config)
}

_stays_as_imported(config) if {
	config.imported_key == true
	not config.imported_key_allow_rotation == true
}

deny contains {
	"resource": key.id,
	"path": ["auto_rotate_period"],
	"message": "auto_rotate_period is 0 (the default): the key is never rotated",
} if {
	some key in input.resources.vault_transit_secret_backend_key
	period := object.get(key.config, "auto_rotate_period", 0)
	_may_be_never(period)
}

_may_be_never(period) if _never(period)

_may_be_never(period) if value.is_unknown(period)
