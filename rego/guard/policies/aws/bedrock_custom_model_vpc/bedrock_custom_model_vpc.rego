# METADATA
# title: Bedrock customisation jobs must reach their data through a VPC
# description: |
#   Training data is fetched outside your network: bucket policies cannot insist on an endpoint of yours, and
#   flow logs do not show who reads it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-model-customization.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrock_custom_model
# custom:
#   id: GRD-AWS-216
#   severity: medium
#   category: network
#   systems: [bedrock]
#   resources: [aws_bedrock_custom_model]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Add a vpc_config with private subnets and an S3 endpoint.
#
#         resource "aws_bedrock_custom_model" "triage" {
#           custom_model_name     = "triage"
#           job_name              = "triage-1"
#           base_model_identifier = "arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-text-express-v1"
#           role_arn              = "arn:aws:iam::111122223333:role/bedrock-tuning"
#           hyperparameters       = { epochCount = "1" }
#
#           training_data_config {
#             s3_uri = "s3://acme-tuning/triage.jsonl"
#           }
#
#           output_data_config {
#             s3_uri = "s3://acme-tuning/output/"
#           }
#
#           vpc_config {
#             subnet_ids         = ["subnet-0a1b2c3d4e5f60718"]
#             security_group_ids = ["sg-0a1b2c3d4e5f60718"]
#           }
#         }
package guard.policies.aws.bedrock_custom_model_vpc

deny contains {
	"resource": model.id,
	"path": ["vpc_config"],
	"message": "vpc_config is missing: the job fetches its data outside your VPC",
} if {
	some model in input.resources.aws_bedrock_custom_model
	not model.config.vpc_config[0]
}
