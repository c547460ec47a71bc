# METADATA
# title: SageMaker data capture must encrypt what it captures with a KMS key
# description: |
#   Captured requests and answers are production data; without a key whoever may read the bucket reads what
#   customers sent to the model.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-data-capture.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_endpoint_configuration
# custom:
#   id: GRD-AWS-203
#   severity: low
#   category: encryption
#   systems: [sagemaker]
#   resources: [aws_sagemaker_endpoint_configuration]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key in data_capture_config.
#
#         resource "aws_sagemaker_endpoint_configuration" "credit" {
#           name = "credit"
#
#           production_variants {
#             variant_name           = "main"
#             model_name             = "credit"
#             instance_type          = "ml.m7i.large"
#             initial_instance_count = 2
#           }
#
#           data_capture_config {
#             enable_capture              = true
#             initial_sampling_percentage = 20
#             destination_s3_uri          = "s3://acme-capture/credit"
#             kms_key_id                  = "arn:aws:kms:eu-west-1:111122223333:key/708192a3-1111-2222-3333-444455556666"
#
#             capture_options {
#               capture_mode = "Input"
#             }
#           }
#         }
package guard.policies.aws.sagemaker_data_capture_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": configuration.id,
	"path": ["data_capture_config", 0, "kms_key_id"],
	"message": "data_capture_config names no customer key for captured requests and answers",
} if {
	some configuration in input.resources.aws_sagemaker_endpoint_configuration
	configuration.config.data_capture_config[0]
	not settings.is_customer_key(object.get(configuration.config, ["data_capture_config", 0, "kms_key_id"], null))
}
