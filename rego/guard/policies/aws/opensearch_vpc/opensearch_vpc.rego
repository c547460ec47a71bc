# METADATA
# title: OpenSearch domains must have their endpoint inside a VPC
# description: |
#   The endpoint is on the Internet: a mistake in the access policy or a leaked credential is enough to search,
#   copy or wipe every index from anywhere.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain
# custom:
#   id: GRD-AWS-127
#   severity: high
#   category: network
#   systems: [opensearch]
#   resources: [aws_opensearch_domain, aws_elasticsearch_domain]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Place the domain into subnets; this needs a new domain.
#
#         resource "aws_opensearch_domain" "passages" {
#           domain_name    = "passages"
#           engine_version = "OpenSearch_2.17"
#
#           vpc_options {
#             subnet_ids         = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788"]
#             security_group_ids = ["sg-0a1b2c3d4e5f60718"]
#           }
#         }
package guard.policies.aws.opensearch_vpc

_types := {"aws_opensearch_domain", "aws_elasticsearch_domain"}

deny contains {
	"resource": domain.id,
	"path": ["vpc_options"],
	"message": "vpc_options is missing: the endpoint is on the Internet",
} if {
	some type in _types
	some domain in input.resources[type]
	not domain.config.vpc_options[0]
}
