# METADATA
# title: OpenSearch domains must not allow anonymous access
# description: |
#   Requests without credentials pass fine-grained access control under the anonymous role, with whatever that
#   role may see.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain
# custom:
#   id: GRD-AWS-129
#   severity: high
#   category: access-control
#   systems: [opensearch]
#   resources: [aws_opensearch_domain]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Turn anonymous_auth_enabled off once the migration to fine-grained access control is done.
#
#         resource "aws_opensearch_domain" "cards" {
#           domain_name    = "cards"
#           engine_version = "OpenSearch_2.17"
#
#           advanced_security_options {
#             enabled                = true
#             anonymous_auth_enabled = false
#           }
#         }
package guard.policies.aws.opensearch_anonymous_access

import data.guard.lib.aws.data.settings

deny contains {
	"resource": domain.id,
	"path": ["advanced_security_options", 0, "anonymous_auth_enabled"],
	"message": "anonymous_auth_enabled is true: requests need no credentials",
} if {
	some domain in input.resources.aws_opensearch_domain
	settings.may_be_on(domain.config.advanced_security_options[0].anonymous_auth_enabled)
}
