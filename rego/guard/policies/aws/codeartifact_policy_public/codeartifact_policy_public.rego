# METADATA
# title: CodeArtifact policies must not allow everyone
# description: |
#   Any AWS account can use the allowed actions: read private packages, or publish one that your builds install
#   and run.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codeartifact/latest/ug/repo-policies.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/codeartifact_repository_permissions_policy
# custom:
#   id: GRD-AWS-262
#   severity: high
#   category: access-control
#   systems: [codeartifact]
#   resources:
#     - aws_codeartifact_repository_permissions_policy
#     - aws_codeartifact_domain_permissions_policy
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Name the accounts that read and publish.
#
#         resource "aws_codeartifact_repository_permissions_policy" "python" {
#           domain     = "acme"
#           repository = "python"
#           policy_document = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::444455556666:root" }
#               Action    = ["codeartifact:ReadFromRepository"]
#               Resource  = "*"
#             }]
#           })
#         }
package guard.policies.aws.codeartifact_policy_public

import data.guard.lib.aws.data.access

_documents := {"aws_codeartifact_repository_permissions_policy": "policy_document", "aws_codeartifact_domain_permissions_policy": "policy_document"}

deny contains {
	"resource": policy.id,
	"path": array.concat([argument], grant.path),
	"message": sprintf("policy allows %s to everyone", [grant.actions]),
} if {
	some type, argument in _documents
	some policy in input.resources[type]
	some grant in access.grants_to_everyone(policy.config[argument])
}
