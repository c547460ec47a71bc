# METADATA
# title: OpenSearch domains must use a customer-managed KMS key
# description: |
#   Under aws/es, access to indexes and snapshots cannot be revoked, restricted or audited at the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain
# custom:
#   id: GRD-AWS-131
#   severity: low
#   category: encryption
#   systems: [opensearch]
#   resources: [aws_opensearch_domain, aws_elasticsearch_domain]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in encrypt_at_rest.
#
#         resource "aws_opensearch_domain" "notes" {
#           domain_name    = "notes"
#           engine_version = "OpenSearch_2.17"
#
#           encrypt_at_rest {
#             enabled    = true
#             kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a3b4c5d6-0000-1111-2222-333344445555"
#           }
#         }
package guard.policies.aws.opensearch_customer_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

_types := {"aws_opensearch_domain", "aws_elasticsearch_domain"}

deny contains {
	"resource": domain.id,
	"path": ["encrypt_at_rest", 0, "kms_key_id"],
	"message": "encrypt_at_rest names no customer key: the domain is under the service key aws/es",
} if {
	some type in _types
	some domain in input.resources[type]
	value.is_true(domain.config.encrypt_at_rest[0].enabled)
	not settings.is_customer_key(object.get(domain.config, ["encrypt_at_rest", 0, "kms_key_id"], null))
}
