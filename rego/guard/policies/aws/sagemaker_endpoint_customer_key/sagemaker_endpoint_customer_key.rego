# METADATA
# title: SageMaker endpoint configurations must use a KMS key
# description: |
#   Volumes of the serving instances hold the model and requests under a key you cannot restrict or audit; a key
#   of your own is also needed to revoke access.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/key-management.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_endpoint_configuration
# custom:
#   id: GRD-AWS-202
#   severity: low
#   category: encryption
#   systems: [sagemaker]
#   resources: [aws_sagemaker_endpoint_configuration]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key in kms_key_arn; instances with local NVMe storage encrypt it in hardware instead.
#
#         resource "aws_sagemaker_endpoint_configuration" "pricing" {
#           name        = "pricing"
#           kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/6f708192-1111-2222-3333-444455556666"
#
#           production_variants {
#             variant_name           = "main"
#             model_name             = "pricing"
#             instance_type          = "ml.m7i.large"
#             initial_instance_count = 2
#           }
#         }
package guard.policies.aws.sagemaker_endpoint_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": configuration.id,
	"path": ["kms_key_arn"],
	"message": "kms_key_arn names no customer key for the storage of the endpoint",
} if {
	some configuration in input.resources.aws_sagemaker_endpoint_configuration
	not settings.is_customer_key(object.get(configuration.config, "kms_key_arn", null))
}
