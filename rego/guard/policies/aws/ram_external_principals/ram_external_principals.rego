# METADATA
# title: Resource shares must stay inside the organization
# description: |
#   A share that allows external principals can be extended to any AWS account by whoever may
#   edit it, and subnets, gateways or databases end up in a stranger's account.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ram/latest/userguide/working-with-sharing-create.html
# custom:
#   id: GRD-AWS-348
#   severity: medium
#   category: access-control
#   systems: [ram]
#   resources: [aws_ram_resource_share]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Share inside the organization only.
#
#         resource "aws_ram_resource_share" "subnets" {
#           allow_external_principals = false
#         }
package guard.policies.aws.ram_external_principals

import data.guard.lib.value

deny contains {
	"resource": share.id,
	"path": ["allow_external_principals"],
	"message": "resources may be shared with accounts outside the organization",
} if {
	some share in input.resources.aws_ram_resource_share
	value.is_true(share.config.allow_external_principals)
}
