# METADATA
# title: Build projects must not be public
# description: |
#   A public project shows its logs and artifacts to everyone. Build logs are where tokens,
#   internal names and private code most often leak.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/public-builds.html
# custom:
#   id: GRD-AWS-483
#   severity: high
#   category: access-control
#   systems: [codebuild]
#   resources: [aws_codebuild_project]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Make the project private.
#
#         resource "aws_codebuild_project" "release" {
#           project_visibility = "PRIVATE"
#         }
package guard.policies.aws.codebuild_public_project

deny contains {
	"resource": project.id,
	"path": ["project_visibility"],
	"message": "logs and artifacts of the builds are readable by everyone",
} if {
	some project in input.resources.aws_codebuild_project
	project.config.project_visibility == "PUBLIC_READ"
}
