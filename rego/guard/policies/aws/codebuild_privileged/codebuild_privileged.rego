# METADATA
# title: Builds must not run privileged unless they build images
# description: |
#   A privileged build is root on its host, and what runs in it comes from dependencies and pull
#   requests. It reads the credentials of the build service itself.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectEnvironment.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html
# custom:
#   id: GRD-AWS-478
#   severity: medium
#   category: access-control
#   systems: [codebuild]
#   resources: [aws_codebuild_project]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn privileged mode off, or build images without a daemon (Kaniko, Buildah).
#
#         resource "aws_codebuild_project" "tests" {
#           environment {
#             privileged_mode = false
#           }
#         }
package guard.policies.aws.codebuild_privileged

import data.guard.lib.value

deny contains {
	"resource": project.id,
	"path": ["environment", i, "privileged_mode"],
	"message": "builds run privileged",
} if {
	some project in input.resources.aws_codebuild_project
	some i, environment in value.as_list(project.config.environment)
	value.is_true(environment.privileged_mode)
}
