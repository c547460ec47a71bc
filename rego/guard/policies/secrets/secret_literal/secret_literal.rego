# METADATA
# title: Passwords, keys and tokens must not be written as literals
# description: |
#   A password in a manifest, a Terraform argument or a workflow is known to everyone who can read
#   the repository, the state file or the object, and stays known after it was removed.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/secrets-good-practices/
#   - ref: https://developer.hashicorp.com/terraform/language/manage-sensitive-data
# custom:
#   id: GRD-SEC-002
#   severity: high
#   category: secrets
#   systems: [secrets]
#   resources: ["*"]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(d)"]
#   remediation: |
#     Keep the value in a secret store and refer to it; change it, since it is in the history:
#
#         password = data.aws_secretsmanager_secret_version.db.secret_string   # Terraform
#         valueFrom: {secretKeyRef: {name: db, key: password}}                 # Kubernetes
#         env: {PASSWORD: "${{ secrets.PASSWORD }}"}                           # GitHub Actions
package guard.policies.secrets.secret_literal

import data.guard.lib.secret

deny contains violation if {
	some found in secret.all
	found.kind == "literal"
	found.type != "kubernetes/secret"
	violation := {
		"resource": found.resource,
		"path": found.path,
		"message": sprintf(`"%s" is a literal`, [found.field]),
	}
}
