# METADATA
# title: OpenSearch domains must require TLS 1.2
# description: |
#   The default policy accepts TLS 1.0, whose weaknesses let an attacker on the path recover or downgrade
#   sessions.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain
# custom:
#   id: GRD-AWS-124
#   severity: medium
#   category: encryption
#   systems: [opensearch]
#   resources: [aws_opensearch_domain, aws_elasticsearch_domain]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Name a policy that starts at TLS 1.2.
#
#         resource "aws_opensearch_domain" "products" {
#           domain_name    = "products"
#           engine_version = "OpenSearch_2.17"
#
#           domain_endpoint_options {
#             enforce_https       = true
#             tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
#           }
#         }
package guard.policies.aws.opensearch_tls_policy

_types := {"aws_opensearch_domain", "aws_elasticsearch_domain"}

_safe := {"Policy-Min-TLS-1-2-2019-07", "Policy-Min-TLS-1-2-PFS-2023-10", "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08"}

deny contains {
	"resource": domain.id,
	"path": ["domain_endpoint_options", 0, "tls_security_policy"],
	"message": "tls_security_policy accepts TLS versions before 1.2 (the default is Policy-Min-TLS-1-0-2019-07)",
} if {
	some type in _types
	some domain in input.resources[type]
	not object.get(domain.config, ["domain_endpoint_options", 0, "tls_security_policy"], null) in _safe
}
