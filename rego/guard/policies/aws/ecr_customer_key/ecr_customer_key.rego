# METADATA
# title: ECR repositories must use a customer-managed KMS key
# description: |
#   Images, with the code and models inside, lie under keys of the service: access cannot be revoked, restricted
#   or audited at the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecr_repository
# custom:
#   id: GRD-AWS-239
#   severity: low
#   category: encryption
#   systems: [ecr]
#   resources: [aws_ecr_repository]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set encryption_type to KMS with a key of your own; the repository is replaced.
#
#         resource "aws_ecr_repository" "models" {
#           name = "models"
#
#           encryption_configuration {
#             encryption_type = "KMS"
#             kms_key         = "arn:aws:kms:eu-west-1:111122223333:key/00002b3c-2222-3333-4444-555566667777"
#           }
#         }
package guard.policies.aws.ecr_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": repository.id,
	"path": ["encryption_configuration", 0, "kms_key"],
	"message": "encryption_configuration names no customer key: images are under keys of the service",
} if {
	some repository in input.resources.aws_ecr_repository
	not settings.is_customer_key(object.get(repository.config, ["encryption_configuration", 0, "kms_key"], null))
}
