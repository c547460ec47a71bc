# METADATA
# title: OpenSearch domains must use fine-grained access control
# description: |
#   The domain policy is the only check: whoever passes it may read and change every index, the security
#   settings and Dashboards alike.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain
# custom:
#   id: GRD-AWS-128
#   severity: medium
#   category: access-control
#   systems: [opensearch]
#   resources: [aws_opensearch_domain, aws_elasticsearch_domain]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Enable advanced_security_options with a master role.
#
#         resource "aws_opensearch_domain" "records" {
#           domain_name    = "records"
#           engine_version = "OpenSearch_2.17"
#
#           advanced_security_options {
#             enabled = true
#
#             master_user_options {
#               master_user_arn = "arn:aws:iam::111122223333:role/search-admin"
#             }
#           }
#         }
package guard.policies.aws.opensearch_fine_grained_access

import data.guard.lib.value

_types := {"aws_opensearch_domain", "aws_elasticsearch_domain"}

deny contains {
	"resource": domain.id,
	"path": ["advanced_security_options", 0, "enabled"],
	"message": "fine-grained access control is not enabled (it is off by default)",
} if {
	some type in _types
	some domain in input.resources[type]
	not value.is_true(object.get(domain.config, ["advanced_security_options", 0, "enabled"], null))
}
