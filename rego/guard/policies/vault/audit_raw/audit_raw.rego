# METADATA
# title: Vault audit devices must hash secrets
# description: |
#   With log_raw every secret that anybody reads or writes is in the audit log as it is: whoever reads the
#   logs, or the place they are sent to, reads the secrets.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/audit
# custom:
#   id: GRD-VLT-002
#   severity: high
#   category: secrets
#   systems: [vault]
#   resources: [vault/audit-device, vault_audit]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)"]
#     supporting: ["gdpr:32(1)(a)"]
#   remediation: |
#     Remove log_raw. A device cannot be changed: disable it, and enable it again.
#
#         resource "vault_audit" "file" {
#           type    = "file"
#           options = { file_path = "/var/log/vault/audit.log" }
#         }
package guard.policies.vault.audit_raw

import data.guard.lib.value

deny contains {
	"resource": device.id,
	"path": ["options", "log_raw"],
	"message": "log_raw is true, so that secrets are in the audit log in clear",
} if {
	some type in {"vault/audit-device", "vault_audit"}
	some device in input.resources[type]
	value.is_true(device.config.options.log_raw)
}
