# METADATA
# title: OpenSearch domains must be encrypted at rest
# description: |
#   Indexes, logs and automated snapshots lie in the clear: whoever gets at the storage or a copy of it reads
#   every document.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain
# custom:
#   id: GRD-AWS-121
#   severity: medium
#   category: encryption
#   systems: [opensearch]
#   resources: [aws_opensearch_domain, aws_elasticsearch_domain]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Enable encrypt_at_rest.
#
#         resource "aws_opensearch_domain" "documents" {
#           domain_name    = "documents"
#           engine_version = "OpenSearch_2.17"
#
#           encrypt_at_rest {
#             enabled = true
#           }
#         }
package guard.policies.aws.opensearch_at_rest

import data.guard.lib.value

_types := {"aws_opensearch_domain", "aws_elasticsearch_domain"}

deny contains {
	"resource": domain.id,
	"path": ["encrypt_at_rest", 0, "enabled"],
	"message": "encrypt_at_rest is not enabled (it is off by default)",
} if {
	some type in _types
	some domain in input.resources[type]
	not value.is_true(object.get(domain.config, ["encrypt_at_rest", 0, "enabled"], null))
}
