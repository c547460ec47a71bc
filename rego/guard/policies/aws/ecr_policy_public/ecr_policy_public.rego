# METADATA
# title: ECR policies must not allow everyone
# description: |
#   Any AWS account can use the allowed actions: pull private images with the code and models in them, or push
#   an image that your clusters will run.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecr_repository_policy
# custom:
#   id: GRD-AWS-240
#   severity: high
#   category: access-control
#   systems: [ecr]
#   resources: [aws_ecr_repository_policy, aws_ecr_registry_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Name the accounts that pull and push.
#
#         resource "aws_ecr_repository_policy" "serving" {
#           repository = "serving"
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::444455556666:root" }
#               Action    = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
#             }]
#           })
#         }
package guard.policies.aws.ecr_policy_public

import data.guard.lib.aws.data.access

_documents := {"aws_ecr_repository_policy": "policy", "aws_ecr_registry_policy": "policy"}

deny contains {
	"resource": policy.id,
	"path": array.concat([argument], grant.path),
	"message": sprintf("repository policy allows %s to everyone", [grant.actions]),
} if {
	some type, argument in _documents
	some policy in input.resources[type]
	some grant in access.grants_to_everyone(policy.config[argument])
}
