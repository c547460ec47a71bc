# METADATA
# title: Lambda layers must not be readable by everyone
# description: |
#   With principal "*" every AWS account downloads the layer: the code, the model files and
#   whatever was packed by mistake.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/permissions-layer-cross-account.html
# custom:
#   id: GRD-AWS-442
#   severity: medium
#   category: access-control
#   systems: [lambda]
#   resources: [aws_lambda_layer_version_permission]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the account, or limit the permission to the organization.
#
#         resource "aws_lambda_layer_version_permission" "features" {
#           organization_id = "o-a1b2c3d4e5"
#         }
package guard.policies.aws.lambda_layer_public

deny contains {
	"resource": permission.id,
	"path": ["principal"],
	"message": `principal "*" lets every AWS account download the layer`,
} if {
	some permission in input.resources.aws_lambda_layer_version_permission
	permission.config.principal == "*"
	not permission.config.organization_id
}
