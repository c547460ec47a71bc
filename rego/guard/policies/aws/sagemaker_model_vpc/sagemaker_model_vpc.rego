# METADATA
# title: SageMaker models must run inside a VPC
# description: |
#   Containers run in the network of the service: security groups, endpoint policies and flow logs do not apply
#   to what they fetch and send.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_model
# custom:
#   id: GRD-AWS-201
#   severity: medium
#   category: network
#   systems: [sagemaker]
#   resources: [aws_sagemaker_model]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Add a vpc_config with private subnets.
#
#         resource "aws_sagemaker_model" "fraud" {
#           name               = "fraud"
#           execution_role_arn = "arn:aws:iam::111122223333:role/serving"
#
#           vpc_config {
#             subnets            = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788"]
#             security_group_ids = ["sg-0a1b2c3d4e5f60718"]
#           }
#
#           primary_container {
#             image          = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/serving:1.8.2"
#             model_data_url = "s3://acme-models/fraud/model.tar.gz"
#           }
#         }
package guard.policies.aws.sagemaker_model_vpc

import data.guard.lib.value

# A container without any network needs no VPC.
deny contains {
	"resource": model.id,
	"path": ["vpc_config"],
	"message": "vpc_config is missing: containers run outside your VPC",
} if {
	some model in input.resources.aws_sagemaker_model
	not model.config.vpc_config[0]
	not value.is_true(object.get(model.config, "enable_network_isolation", null))
}
