# METADATA
# title: Users must not have long-lived access keys
# description: |
#   An access key works from anywhere until somebody revokes it, and Terraform keeps its secret
#   half in the state. Keys found in repositories, images and states are the commonest start of
#   a cloud break-in.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_access_key
# custom:
#   id: GRD-AWS-323
#   severity: medium
#   category: access-control
#   systems: [iam]
#   resources: [aws_iam_access_key]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Let the workload assume a role (instance profile, IRSA, OIDC); disable the key until it
#     is gone.
#
#         resource "aws_iam_access_key" "ci" {
#           status = "Inactive"
#         }
package guard.policies.aws.iam_user_access_key

deny contains {
	"resource": key.id,
	"path": ["status"],
	"message": "a long-lived access key is created and active (status defaults to Active)",
} if {
	some key in input.resources.aws_iam_access_key
	not key.config.status == "Inactive"
}
