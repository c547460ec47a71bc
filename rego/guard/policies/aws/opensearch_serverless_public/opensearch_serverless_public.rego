# METADATA
# title: OpenSearch Serverless collections must not allow access from public networks
# description: |
#   The collection and its dashboards answer on the Internet: a leaked credential with data access is enough,
#   from anywhere.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearchserverless_security_policy
# custom:
#   id: GRD-AWS-133
#   severity: high
#   category: network
#   systems: [opensearch]
#   resources: [aws_opensearchserverless_security_policy]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Admit the VPC endpoints and services that need the collection.
#
#         resource "aws_opensearchserverless_security_policy" "rag" {
#           name = "rag-network"
#           type = "network"
#           policy = jsonencode([{
#             Rules           = [{ ResourceType = "collection", Resource = ["collection/rag"] }]
#             AllowFromPublic = false
#             SourceVPCEs     = ["vpce-0a1b2c3d4e5f60718"]
#           }])
#         }
package guard.policies.aws.opensearch_serverless_public

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": policy.id,
	"path": ["policy", i, "AllowFromPublic"],
	"message": "network policy sets AllowFromPublic to true",
} if {
	some policy in input.resources.aws_opensearchserverless_security_policy
	policy.config.type == "network"
	some i, rule in settings.document(policy.config.policy)
	settings.may_be_on(rule.AllowFromPublic)
}

deny contains {
	"resource": policy.id,
	"path": ["policy"],
	"message": "network policy is not known before deployment",
} if {
	some policy in input.resources.aws_opensearchserverless_security_policy
	policy.config.type == "network"
	value.is_unknown(policy.config.policy)
}
