# METADATA
# title: Vault must have an audit device
# description: |
#   Without one nobody can tell who read which secret, neither while an attacker does nor afterwards. A
#   stolen token leaves no trace.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/audit
#   - ref: https://developer.hashicorp.com/vault/docs/concepts/production-hardening
# custom:
#   id: GRD-VLT-001
#   severity: critical
#   category: logging
#   systems: [vault]
#   resources: [vault/audit]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Enable two devices, so that one that fails does not stop the server.
#
#         vault audit enable file file_path=/var/log/vault/audit.log
#         vault audit enable -path=stdout file file_path=stdout
package guard.policies.vault.audit_device

deny contains {
	"resource": audit.id,
	"path": ["devices"],
	"message": "no audit device is enabled, so that no access to a secret is recorded",
} if {
	some audit in input.resources["vault/audit"]
	audit.config.devices == []
}
