# METADATA
# title: SageMaker model package groups must not be open to everyone
# description: |
#   Any AWS account can use the allowed actions on the registry: copy models, or register a poisoned version
#   that a pipeline then deploys.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-deploy-xaccount.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_model_package_group_policy
# custom:
#   id: GRD-AWS-211
#   severity: high
#   category: access-control
#   systems: [sagemaker]
#   resources: [aws_sagemaker_model_package_group_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Name the accounts that deploy from the registry.
#
#         resource "aws_sagemaker_model_package_group_policy" "ranker" {
#           model_package_group_name = "ranker"
#           resource_policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::444455556666:root" }
#               Action    = ["sagemaker:DescribeModelPackage", "sagemaker:ListModelPackages"]
#               Resource  = "arn:aws:sagemaker:eu-west-1:111122223333:model-package/ranker/*"
#             }]
#           })
#         }
package guard.policies.aws.sagemaker_model_package_policy_public

import data.guard.lib.aws.data.access

deny contains {
	"resource": policy.id,
	"path": array.concat(["resource_policy"], grant.path),
	"message": sprintf("model package group policy allows %s to everyone", [grant.actions]),
} if {
	some policy in input.resources.aws_sagemaker_model_package_group_policy
	some grant in access.grants_to_everyone(policy.config.resource_policy)
}
