# METADATA
# title: Deploy keys must be read-only
# description: |
#   The key of a server that only fetches code also pushes it: whoever takes the server changes the repository,
#   and with it everything that is built from there. Deploy keys do not expire with a person.
# related_resources:
#   - ref: https://registry.terraform.io/providers/integrations/github/latest/docs/resources/repository_deploy_key
#   - ref: https://docs.github.com/en/authentication/connecting-to-github-with-ssh/managing-deploy-keys
# custom:
#   id: GRD-TF-030
#   severity: medium
#   category: access-control
#   systems: [github, gitlab]
#   resources: [github_repository_deploy_key, gitlab_deploy_key, gitlab_deploy_key_enable]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Leave write access out; give pipelines that push an App of their own.
#
#         resource "github_repository_deploy_key" "serving" {
#           repository = "models"
#           title      = "serving"
#           key        = var.public_key
#           read_only  = true
#         }
package guard.policies.terraform.github_deploy_key_write

import data.guard.lib.value

deny contains {
	"resource": key.id,
	"path": ["read_only"],
	"message": "read_only is false: whoever has the key may push",
} if {
	some key in input.resources.github_repository_deploy_key
	value.is_false(key.config.read_only)
}

deny contains {
	"resource": key.id,
	"path": ["can_push"],
	"message": "can_push is true: whoever has the key may push",
} if {
	some type in {"gitlab_deploy_key", "gitlab_deploy_key_enable"}
	some key in input.resources[type]
	value.is_true(key.config.can_push)
}
