# METADATA
# title: Glacier vault policies must not allow everyone
# description: |
#   Anyone can use the allowed actions on the archives: retrieve what was kept for years, or delete it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-access-policy.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/glacier_vault
# custom:
#   id: GRD-AWS-263
#   severity: critical
#   category: access-control
#   systems: [glacier]
#   resources: [aws_glacier_vault]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Name the principals that use the vault.
#
#         resource "aws_glacier_vault" "archive" {
#           name = "archive"
#           access_policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::111122223333:role/archivist" }
#               Action    = ["glacier:InitiateJob", "glacier:GetJobOutput"]
#               Resource  = "arn:aws:glacier:eu-west-1:111122223333:vaults/archive"
#             }]
#           })
#         }
package guard.policies.aws.glacier_policy_public

import data.guard.lib.aws.data.access

deny contains {
	"resource": policy.id,
	"path": array.concat(["access_policy"], grant.path),
	"message": sprintf("vault policy allows %s to everyone", [grant.actions]),
} if {
	some policy in input.resources.aws_glacier_vault
	some grant in access.grants_to_everyone(policy.config.access_policy)
}
