# METADATA
# title: SageMaker domains must use a customer-managed KMS key
# description: |
#   The home folders of all users lie on a file system under a key of the service, which cannot be restricted,
#   revoked or audited.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-studio.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_domain
# custom:
#   id: GRD-AWS-197
#   severity: low
#   category: encryption
#   systems: [sagemaker]
#   resources: [aws_sagemaker_domain]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key_id; the domain is replaced.
#
#         resource "aws_sagemaker_domain" "science" {
#           domain_name = "science"
#           auth_mode   = "SSO"
#           vpc_id      = "vpc-0a1b2c3d4e5f60718"
#           subnet_ids  = ["subnet-0a1b2c3d4e5f60718"]
#           kms_key_id  = "arn:aws:kms:eu-west-1:111122223333:key/4d5e6f70-1111-2222-3333-444455556666"
#
#           default_user_settings {
#             execution_role = "arn:aws:iam::111122223333:role/studio"
#           }
#         }
package guard.policies.aws.sagemaker_domain_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": domain.id,
	"path": ["kms_key_id"],
	"message": "kms_key_id names no customer key: home folders are under a key of the service",
} if {
	some domain in input.resources.aws_sagemaker_domain
	not settings.is_customer_key(object.get(domain.config, "kms_key_id", null))
}
