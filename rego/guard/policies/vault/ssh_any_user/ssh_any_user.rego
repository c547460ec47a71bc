# METADATA
# title: Vault SSH roles must name the users they log in as
# description: |
#   The role signs keys, or makes passwords, for any account of the machines, root among them. A right to reach one
#   job's account becomes the machine.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/api-docs/secret/ssh
# custom:
#   id: GRD-VLT-026
#   severity: high
#   category: access-control
#   systems: [vault, ssh]
#   resources: [vault/ssh-role, vault_ssh_secret_backend_role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the accounts.
#
#         allowed_users = "trainer"
#         default_user  = "trainer"
package guard.policies.vault.ssh_any_user

deny contains {
	"resource": role.id,
	"path": ["allowed_users"],
	"message": "allowed_users holds *: the role gives access to every account, root among them",
} if {
	some type in {"vault/ssh-role", "vault_ssh_secret_backend_role"}
	some role in input.resources[type]
	is_string(role.config.allowed_users)
	some user in split(role.config.allowed_users, ",")
	trim_space(user) == "*"
}
