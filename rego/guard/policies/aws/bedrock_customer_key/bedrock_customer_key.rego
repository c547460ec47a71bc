# METADATA
# title: Bedrock resources must use a customer-managed KMS key
# description: |
#   Instructions of agents, sessions, guardrail rules and fine-tuned models lie under a key that AWS owns:
#   access cannot be revoked, restricted or audited at the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/data-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_agent
# custom:
#   id: GRD-AWS-215
#   severity: low
#   category: encryption
#   systems: [bedrock]
#   resources:
#     - aws_bedrockagent_agent
#     - aws_bedrockagent_flow
#     - aws_bedrockagent_prompt
#     - aws_bedrock_guardrail
#     - aws_bedrock_custom_model
#     - aws_bedrockagent_data_source
#     - aws_bedrockagentcore_gateway
#     - aws_bedrockagentcore_memory
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own.
#
#         resource "aws_bedrock_custom_model" "legal" {
#           custom_model_name       = "legal"
#           job_name                = "legal-1"
#           base_model_identifier   = "arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-text-express-v1"
#           role_arn                = "arn:aws:iam::111122223333:role/bedrock-tuning"
#           hyperparameters         = { epochCount = "1" }
#           custom_model_kms_key_id = "arn:aws:kms:us-east-1:111122223333:key/c5d6e7f8-1111-2222-3333-444455556666"
#
#           training_data_config {
#             s3_uri = "s3://acme-tuning/legal.jsonl"
#           }
#
#           output_data_config {
#             s3_uri = "s3://acme-tuning/output/"
#           }
#         }
package guard.policies.aws.bedrock_customer_key

import data.guard.lib.aws.data.settings

_arguments := {
	"aws_bedrock_custom_model": "custom_model_kms_key_id",
	"aws_bedrock_guardrail": "kms_key_arn",
	"aws_bedrockagent_agent": "customer_encryption_key_arn",
	"aws_bedrockagent_flow": "customer_encryption_key_arn",
	"aws_bedrockagent_prompt": "customer_encryption_key_arn",
	"aws_bedrockagentcore_gateway": "kms_key_arn",
	"aws_bedrockagentcore_memory": "encryption_key_arn",
}

deny contains {
	"resource": resource.id,
	"path": [argument],
	"message": sprintf("%s names no customer key: the data is under a key of the service", [argument]),
} if {
	some type, argument in _arguments
	some resource in input.resources[type]
	not settings.is_customer_key(object.get(resource.config, argument, null))
}

deny contains {
	"resource": source.id,
	"path": path,
	"message": "server_side_encryption_configuration names no customer key: copies of the documents are under a key of the service",
} if {
	some source in input.resources.aws_bedrockagent_data_source
	path := ["server_side_encryption_configuration", 0, "kms_key_arn"]
	not settings.is_customer_key(object.get(source.config, path, null))
}
