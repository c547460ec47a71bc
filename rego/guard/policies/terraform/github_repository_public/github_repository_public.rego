# METADATA
# title: GitHub repositories must not be public
# description: |
#   Everything ever committed becomes readable and searchable: code, notebooks with data in
#   their output, old secrets. Bots copy new public repositories within minutes.
# related_resources:
#   - ref: https://registry.terraform.io/providers/integrations/github/latest/docs/resources/repository
# custom:
#   id: GRD-TF-020
#   severity: medium
#   category: access-control
#   systems: [github]
#   resources: [github_repository]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Make the repository private or internal.
#
#         resource "github_repository" "models" {
#           visibility = "private"
#         }
package guard.policies.terraform.github_repository_public

import data.guard.lib.value

deny contains {
	"resource": repository.id,
	"path": ["visibility"],
	"message": "the repository is public",
} if {
	some repository in input.resources.github_repository
	repository.config.visibility == "public"
}

deny contains {
	"resource": repository.id,
	"path": ["private"],
	"message": "the repository is public (private is false)",
} if {
	some repository in input.resources.github_repository
	not repository.config.visibility
	value.is_false(repository.config.private)
}

deny contains {
	"resource": repository.id,
	"path": ["visibility"],
	"message": "the repository is public (the default)",
} if {
	some repository in input.resources.github_repository
	not repository.config.visibility
	object.get(repository.config, "private", null) == null
}
