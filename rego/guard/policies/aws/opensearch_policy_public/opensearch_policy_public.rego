# METADATA
# title: OpenSearch access policies must not allow everyone
# description: |
#   Anyone on the Internet can search, change and delete the indexes without credentials; open search clusters
#   are found and held to ransom within hours.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain_policy
# custom:
#   id: GRD-AWS-130
#   severity: critical
#   category: access-control
#   systems: [opensearch]
#   resources:
#     - aws_opensearch_domain
#     - aws_elasticsearch_domain
#     - aws_opensearch_domain_policy
#     - aws_elasticsearch_domain_policy
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Name the roles that use the domain, or bound the statement by address.
#
#         resource "aws_opensearch_domain" "chunks" {
#           domain_name    = "chunks"
#           engine_version = "OpenSearch_2.17"
#
#           access_policies = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::111122223333:role/retrieval" }
#               Action    = ["es:ESHttpGet", "es:ESHttpPost"]
#               Resource  = "arn:aws:es:eu-west-1:111122223333:domain/chunks/*"
#             }]
#           })
#         }
package guard.policies.aws.opensearch_policy_public

import data.guard.lib.aws.data.access
import data.guard.lib.reference

_types := {
	"aws_elasticsearch_domain", "aws_elasticsearch_domain_policy",
	"aws_opensearch_domain", "aws_opensearch_domain_policy",
}

deny contains {
	"resource": resource.id,
	"path": array.concat(["access_policies"], grant.path),
	"message": sprintf("access policy allows %s to everyone", [grant.actions]),
} if {
	some type in _types
	some resource in input.resources[type]
	some grant in access.grants_to_everyone(resource.config.access_policies)
	not resource.config.vpc_options
	not _is_private(object.get(resource.config, "domain_name", null))
}

# Inside a VPC the security groups decide who reaches the domain, and an open policy is what AWS proposes.
_is_private(domain) if count(reference.targets(domain) & _private) > 0

_private contains identity if {
	some type in {"aws_elasticsearch_domain", "aws_opensearch_domain"}
	some domain in input.resources[type]
	domain.config.vpc_options
	some identity in (reference.identities(domain) | {name | name := domain.config.domain_name; is_string(name)})
}
