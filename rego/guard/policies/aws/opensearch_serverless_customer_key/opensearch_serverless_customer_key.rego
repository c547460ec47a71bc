# METADATA
# title: OpenSearch Serverless collections must use a customer-managed KMS key
# description: |
#   Under the key that AWS owns, access to the collection cannot be revoked, restricted or audited at the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearchserverless_security_policy
# custom:
#   id: GRD-AWS-134
#   severity: low
#   category: encryption
#   systems: [opensearch]
#   resources: [aws_opensearchserverless_security_policy]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in KmsARN.
#
#         resource "aws_opensearchserverless_security_policy" "rag_encryption" {
#           name = "rag-encryption"
#           type = "encryption"
#           policy = jsonencode({
#             Rules  = [{ ResourceType = "collection", Resource = ["collection/rag"] }]
#             KmsARN = "arn:aws:kms:eu-west-1:111122223333:key/b4c5d6e7-0000-1111-2222-333344445555"
#           })
#         }
package guard.policies.aws.opensearch_serverless_customer_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": policy.id,
	"path": ["policy", "AWSOwnedKey"],
	"message": "encryption policy sets AWSOwnedKey to true",
} if {
	some policy in input.resources.aws_opensearchserverless_security_policy
	policy.config.type == "encryption"
	settings.may_be_on(settings.document(policy.config.policy).AWSOwnedKey)
}

deny contains {
	"resource": policy.id,
	"path": ["policy"],
	"message": "encryption policy is not known before deployment",
} if {
	some policy in input.resources.aws_opensearchserverless_security_policy
	policy.config.type == "encryption"
	value.is_unknown(policy.config.policy)
}
