# METADATA
# title: GitLab projects must not be public
# description: |
#   Everyone reads the code, its history, and, with public pipelines, the logs and artifacts of every job: names
#   of systems, data samples, and secrets that were committed once.
# related_resources:
#   - ref: https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/project
#   - ref: https://docs.gitlab.com/user/public_access/
# custom:
#   id: GRD-TF-032
#   severity: medium
#   category: access-control
#   systems: [gitlab]
#   resources: [gitlab_group, gitlab_project]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Make the project private.
#
#         resource "gitlab_project" "models" {
#           name             = "models"
#           visibility_level = "private"
#         }
package guard.policies.terraform.gitlab_project_public

deny contains {
	"resource": project.id,
	"path": ["visibility_level"],
	"message": "visibility_level is public: everyone may read it",
} if {
	some type in {"gitlab_group", "gitlab_project"}
	some project in input.resources[type]
	project.config.visibility_level == "public"
}
