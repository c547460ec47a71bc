# METADATA
# title: Repository secrets must be handed over encrypted
# description: |
#   The value of plaintext_value stands in clear text in the state and in saved plans. Whoever
#   reads one of these has the secret without asking GitHub.
# related_resources:
#   - ref: https://registry.terraform.io/providers/integrations/github/latest/docs/resources/actions_secret
# custom:
#   id: GRD-TF-025
#   severity: medium
#   category: secrets
#   systems: [github]
#   resources:
#     - github_actions_secret
#     - github_actions_environment_secret
#     - github_actions_organization_secret
#     - github_dependabot_secret
#     - github_codespaces_secret
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["hipaa:164.312(a)(2)(iv)", "hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(a)"]
#   remediation: |
#     Encrypt the value with the repository's public key, or let the workflow fetch it with
#     OIDC.
#
#         resource "github_actions_secret" "registry" {
#           encrypted_value = "4TYoPzPlbcD2QyC4Cp4bFd5dMyqQ0Dq8Wm2Wp1VhDmQ="
#         }
package guard.policies.terraform.github_secret_plaintext

_types := {
	"github_actions_secret", "github_actions_environment_secret", "github_actions_organization_secret",
	"github_dependabot_secret", "github_codespaces_secret",
}

# Whatever the value is, it is stored: the place to mend is the encrypted argument
deny contains {
	"resource": secret.id,
	"path": ["encrypted_value"],
	"message": sprintf("%s is kept in the state in clear text", [field]),
} if {
	some type in _types
	some secret in input.resources[type]
	some field in ["plaintext_value", "value"]
	secret.config[field]
}
