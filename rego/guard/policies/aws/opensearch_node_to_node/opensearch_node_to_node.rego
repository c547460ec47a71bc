# METADATA
# title: OpenSearch domains must encrypt traffic between their nodes
# description: |
#   Documents and queries travel between nodes in the clear, and fine-grained access control cannot be turned
#   on.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain
# custom:
#   id: GRD-AWS-122
#   severity: medium
#   category: encryption
#   systems: [opensearch]
#   resources: [aws_opensearch_domain, aws_elasticsearch_domain]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Enable node_to_node_encryption.
#
#         resource "aws_opensearch_domain" "vectors" {
#           domain_name    = "vectors"
#           engine_version = "OpenSearch_2.17"
#
#           node_to_node_encryption {
#             enabled = true
#           }
#         }
package guard.policies.aws.opensearch_node_to_node

import data.guard.lib.value

_types := {"aws_opensearch_domain", "aws_elasticsearch_domain"}

deny contains {
	"resource": domain.id,
	"path": ["node_to_node_encryption", 0, "enabled"],
	"message": "node_to_node_encryption is not enabled (it is off by default)",
} if {
	some type in _types
	some domain in input.resources[type]
	not value.is_true(object.get(domain.config, ["node_to_node_encryption", 0, "enabled"], null))
}
