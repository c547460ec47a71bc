# METADATA
# title: Code must not hold tokens or private keys
# description: |
#   Whoever can read the repository, its history, a fork, an image layer or a build log holds the
#   credential, and nobody sees it being used. Its form proves that it is one, not a placeholder.
# related_resources:
#   - ref: https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html
#   - ref: https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
# custom:
#   id: GRD-SEC-001
#   severity: critical
#   category: secrets
#   systems: [secrets]
#   resources: ["*"]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Revoke the credential first, since it is in the history, then read it from a secret store:
#
#         data "aws_secretsmanager_secret_version" "token" { secret_id = "ml/registry" }   # Terraform
#         valueFrom: {secretKeyRef: {name: registry, key: token}}                          # Kubernetes
#         env: {TOKEN: "${{ secrets.TOKEN }}"}                                             # GitHub Actions
package guard.policies.secrets.known_token

import data.guard.lib.secret

deny contains violation if {
	some found in secret.all
	found.kind != "literal"
	not startswith(found.kind, "sensitive")
	violation := {
		"resource": found.resource,
		"path": found.path,
		"message": sprintf(`"%s" holds a %s in plain text`, [found.field, replace(found.kind, "-", " ")]),
	}
}
