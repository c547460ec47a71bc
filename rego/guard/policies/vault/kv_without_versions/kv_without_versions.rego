# METADATA
# title: Vault's KV engine must keep earlier versions
# description: |
#   Version 1 overwrites: one wrong or malicious write, and the only copy of a credential is gone, and every
#   workload that needs it stands still.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/secrets/kv
# custom:
#   id: GRD-VLT-017
#   severity: low
#   category: availability
#   systems: [vault]
#   resources: [vault/secret-engine, vault_mount, vault_kv_secret_backend_v2]
#   controls:
#     direct: ["soc2:A1.2"]
#     supporting: ["gdpr:32(1)(c)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Use version 2, which keeps ten versions by default.
#
#         resource "vault_mount" "secret" {
#           path    = "secret"
#           type    = "kv"
#           options = { version = "2" }
#         }
package guard.policies.vault.kv_without_versions

_message := "version 1 of the KV engine: what is overwritten cannot be had back"

deny contains {"resource": engine.id, "path": ["options", "version"], "message": _message} if {
	some type in {"vault/secret-engine", "vault_mount"}
	some engine in input.resources[type]
	engine.config.type == "kv"
	not _keeps_versions(object.get(engine.config, "options", null))
}

_keeps_versions(options) if options.version in {"2", 2}

deny contains {
	"resource": engine.id,
	"path": ["settings", "max_versions"],
	"message": "max_versions is 1: what is overwritten cannot be had back",
} if {
	some engine in input.resources["vault/secret-engine"]
	engine.config.settings.max_versions == 1
}

deny contains {
	"resource": engine.id,
	"path": ["max_versions"],
	"message": "max_versions is 1: what is overwritten cannot be had back",
} if {
	some engine in input.resources.vault_kv_secret_backend_v2
	engine.config.max_versions == 1
}
