# METADATA
# title: OpenSearch domains must enforce HTTPS
# description: |
#   Clients may talk to the domain in the clear: credentials, queries and documents can be read and changed on
#   the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain
# custom:
#   id: GRD-AWS-123
#   severity: medium
#   category: encryption
#   systems: [opensearch]
#   resources: [aws_opensearch_domain, aws_elasticsearch_domain]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Set enforce_https in domain_endpoint_options.
#
#         resource "aws_opensearch_domain" "tickets" {
#           domain_name    = "tickets"
#           engine_version = "OpenSearch_2.17"
#
#           domain_endpoint_options {
#             enforce_https       = true
#             tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
#           }
#         }
package guard.policies.aws.opensearch_https

import data.guard.lib.aws.data.settings
import data.guard.lib.value

# Inside the block, enforce_https is true unless it is set.
deny contains {
	"resource": domain.id,
	"path": ["domain_endpoint_options", 0, "enforce_https"],
	"message": "enforce_https is false",
} if {
	some domain in _domains
	settings.may_be_off(domain.config.domain_endpoint_options[0].enforce_https)
}

deny contains {
	"resource": domain.id,
	"path": ["domain_endpoint_options"],
	"message": "domain_endpoint_options is missing: the domain accepts HTTP by default",
} if {
	some domain in _domains
	not domain.config.domain_endpoint_options[0]
	not value.is_true(object.get(domain.config, ["advanced_security_options", 0, "enabled"], null))
}

_domains contains domain if {
	some type in {"aws_elasticsearch_domain", "aws_opensearch_domain"}
	some domain in input.resources[type]
}
