# METADATA
# title: Results that SageMaker writes must be encrypted with a customer key
# description: |
#   Answers of asynchronous inference and the output of devices hold predictions about people and
#   copies of what was asked. Without a key of your own whoever may read the bucket reads them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint.html
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AsyncInferenceOutputConfig.html
# custom:
#   id: GRD-AWS-636
#   severity: low
#   category: encryption
#   systems: [sagemaker, kms]
#   resources: [aws_sagemaker_endpoint_configuration, aws_sagemaker_device_fleet]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name the key beside the path.
#
#         resource "aws_sagemaker_endpoint_configuration" "scoring" {
#           async_inference_config {
#             output_config {
#               kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
#             }
#           }
#         }
package guard.policies.aws.sagemaker_output_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": configuration.id,
	"path": ["async_inference_config", i, "output_config", j, "kms_key_id"],
	"message": "output_config names no customer key for the answers of asynchronous inference",
} if {
	some configuration in input.resources.aws_sagemaker_endpoint_configuration
	some i, inference in value.as_list(configuration.config.async_inference_config)
	some j, output in value.as_list(inference.output_config)
	not settings.is_customer_key(object.get(output, "kms_key_id", null))
}

deny contains {
	"resource": fleet.id,
	"path": ["output_config", i, "kms_key_id"],
	"message": "output_config names no customer key for what the devices send",
} if {
	some fleet in input.resources.aws_sagemaker_device_fleet
	some i, output in value.as_list(fleet.config.output_config)
	not settings.is_customer_key(object.get(output, "kms_key_id", null))
}
