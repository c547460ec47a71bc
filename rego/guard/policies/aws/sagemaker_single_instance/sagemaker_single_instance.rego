# METADATA
# title: SageMaker endpoints must start with more than one instance
# description: |
#   One instance sits in one zone: its failure, or patching by the service, stops all predictions.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_endpoint_configuration
# custom:
#   id: GRD-AWS-204
#   severity: low
#   category: availability
#   systems: [sagemaker]
#   resources: [aws_sagemaker_endpoint_configuration]
#   controls:
#     direct: ["soc2:A1.2"]
#     supporting: ["gdpr:32(1)(c)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Set initial_instance_count to 2 or more, in several subnets.
#
#         resource "aws_sagemaker_endpoint_configuration" "recommendations" {
#           name        = "recommendations"
#           kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/8192a3b4-1111-2222-3333-444455556666"
#
#           production_variants {
#             variant_name           = "main"
#             model_name             = "recommendations"
#             instance_type          = "ml.m7i.large"
#             initial_instance_count = 2
#           }
#         }
package guard.policies.aws.sagemaker_single_instance

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": configuration.id,
	"path": ["production_variants", i, "initial_instance_count"],
	"message": "production variant starts with a single instance",
} if {
	some configuration in input.resources.aws_sagemaker_endpoint_configuration
	some i, variant in settings.items(configuration.config.production_variants)
	_is_single(variant.initial_instance_count)
}

_is_single(count_of_instances) if settings.number(count_of_instances) == 1

_is_single(count_of_instances) if value.is_unknown(count_of_instances)
