# METADATA
# title: SageMaker models must be isolated from the network
# description: |
#   The container may call out: a model artefact or dependency with a back door sends the inputs of every
#   prediction away and takes commands.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_model
# custom:
#   id: GRD-AWS-200
#   severity: medium
#   category: network
#   systems: [sagemaker]
#   resources: [aws_sagemaker_model]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Set enable_network_isolation; inputs and outputs still pass through the endpoint.
#
#         resource "aws_sagemaker_model" "churn" {
#           name                     = "churn"
#           execution_role_arn       = "arn:aws:iam::111122223333:role/serving"
#           enable_network_isolation = true
#
#           primary_container {
#             image          = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/serving:1.8.2"
#             model_data_url = "s3://acme-models/churn/model.tar.gz"
#           }
#         }
package guard.policies.aws.sagemaker_model_network_isolation

import data.guard.lib.value

deny contains {
	"resource": model.id,
	"path": ["enable_network_isolation"],
	"message": "enable_network_isolation is not true (the default is false)",
} if {
	some model in input.resources.aws_sagemaker_model
	not value.is_true(object.get(model.config, "enable_network_isolation", null))
}
