# METADATA
# title: Public ECR repositories must not let everyone push
# description: |
#   Any AWS account replaces the images that your users pull, and its code runs wherever they do.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/public/public-repository-policies.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecrpublic_repository_policy
# custom:
#   id: GRD-AWS-241
#   severity: critical
#   category: supply-chain
#   systems: [ecr]
#   resources: [aws_ecrpublic_repository_policy]
#   controls:
#     direct: ["soc2:CC8.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(c)(1)"]
#   remediation: |
#     Name the roles that publish; pulling needs no statement in a public repository.
#
#         resource "aws_ecrpublic_repository_policy" "sdk" {
#           repository_name = "sdk"
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::111122223333:role/release" }
#               Action    = ["ecr-public:InitiateLayerUpload", "ecr-public:PutImage", "ecr-public:UploadLayerPart"]
#             }]
#           })
#         }
package guard.policies.aws.ecrpublic_policy_push

import data.guard.lib.aws.data.access

deny contains {
	"resource": policy.id,
	"path": array.concat(["policy"], grant.path),
	"message": sprintf("public repository policy allows %s to everyone", [grant.actions]),
} if {
	some policy in input.resources.aws_ecrpublic_repository_policy
	some grant in access.grants_to_everyone(policy.config.policy)
}
