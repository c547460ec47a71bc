# METADATA
# title: Shared SageMaker notebook output must be encrypted with a KMS key
# description: |
#   Snapshots of notebooks, with the rows their cells printed, are put into a bucket for others to open; without
#   a key whoever may read the bucket may read them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/notebooks-sharing.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_domain
# custom:
#   id: GRD-AWS-198
#   severity: low
#   category: encryption
#   systems: [sagemaker]
#   resources: [aws_sagemaker_domain]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key in sharing_settings, or leave output out of shared notebooks.
#
#         resource "aws_sagemaker_domain" "teaching" {
#           domain_name             = "teaching"
#           auth_mode               = "SSO"
#           vpc_id                  = "vpc-0a1b2c3d4e5f60718"
#           subnet_ids              = ["subnet-0a1b2c3d4e5f60718"]
#           app_network_access_type = "VpcOnly"
#
#           default_user_settings {
#             execution_role = "arn:aws:iam::111122223333:role/studio"
#
#             sharing_settings {
#               notebook_output_option = "Allowed"
#               s3_output_path         = "s3://acme-studio-sharing/"
#               s3_kms_key_id          = "arn:aws:kms:eu-west-1:111122223333:key/5e6f7081-1111-2222-3333-444455556666"
#             }
#           }
#         }
package guard.policies.aws.sagemaker_domain_sharing_key

import data.guard.lib.aws.data.settings

_path := ["default_user_settings", 0, "sharing_settings", 0]

deny contains {
	"resource": domain.id,
	"path": array.concat(_path, ["s3_kms_key_id"]),
	"message": "notebook output is shared (notebook_output_option Allowed) and s3_kms_key_id is missing",
} if {
	some domain in input.resources.aws_sagemaker_domain
	sharing := object.get(domain.config, _path, null)
	sharing.notebook_output_option == "Allowed"
	not settings.is_customer_key(object.get(sharing, "s3_kms_key_id", null))
}
