# METADATA
# title: Builds must verify the certificate of their source
# description: |
#   With insecure_ssl the build takes code from whoever answers. An attacker on the way replaces
#   the source, and the result carries the project's name and rights.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectSource.html
# custom:
#   id: GRD-AWS-482
#   severity: medium
#   category: encryption
#   systems: [codebuild]
#   resources: [aws_codebuild_project]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Verify certificates; add a private authority to the image instead.
#
#         resource "aws_codebuild_project" "wheels" {
#           source {
#             insecure_ssl = false
#           }
#         }
package guard.policies.aws.codebuild_insecure_source

import data.guard.lib.value

deny contains {
	"resource": project.id,
	"path": [field, i, "insecure_ssl"],
	"message": "the certificate of the source is not verified",
} if {
	some project in input.resources.aws_codebuild_project
	some field in ["source", "secondary_sources"]
	some i, origin in value.as_list(project.config[field])
	value.is_true(origin.insecure_ssl)
}
