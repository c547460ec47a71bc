# METADATA
# title: Secret IDs of Vault's AppRole must expire
# description: |
#   The secret ID is the password of the application, and lies in a pipeline's settings or on a disk. Without an
#   end and without a number of uses, a copy logs in for years.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/auth/approle
# custom:
#   id: GRD-VLT-012
#   severity: medium
#   category: secrets
#   systems: [vault]
#   resources: [vault/auth-role, vault_approle_auth_backend_role]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Set either; zero, the default of both, means without a limit.
#
#         secret_id_ttl      = 3600
#         secret_id_num_uses = 10
package guard.policies.vault.approle_secret_id_unbounded

import data.guard.lib.value
import data.guard.lib.vault.duration

_roles contains role if {
	some role in input.resources["vault/auth-role"]
	role.config.method == "approle"
}

_roles contains role if some role in input.resources.vault_approle_auth_backend_role

deny contains {
	"resource": role.id,
	"path": [_deciding(role.config)],
	"message": "secret_id_ttl and secret_id_num_uses are 0 (the default): secret IDs never expire",
} if {
	some role in _roles
	not value.is_false(object.get(role.config, "bind_secret_id", true))
	_may_be_unbounded(object.get(role.config, "secret_id_ttl", 0))
	_may_be_unbounded(object.get(role.config, "secret_id_num_uses", 0))
}

_may_be_unbounded(x) if duration.seconds(x) == 0

_may_be_unbounded(x) if x in {"", null}

_may_be_unbounded(x) if value.is_unknown(x)

# What is unknown decides: the other one is known to set no limit.
default _deciding(_) := "secret_id_ttl"

_deciding(config) := "secret_id_num_uses" if value.is_unknown(config.secret_id_num_uses)
