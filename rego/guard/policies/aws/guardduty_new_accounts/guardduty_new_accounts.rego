# METADATA
# title: GuardDuty must cover new accounts of the organization
# description: |
#   A fresh account, or one that an intruder created, is the blind spot of the organization
#   until somebody remembers to add it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_organizations.html
# custom:
#   id: GRD-AWS-524
#   severity: low
#   category: logging
#   systems: [guardduty]
#   resources: [aws_guardduty_organization_configuration]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Enable new members automatically, or all.
#
#         resource "aws_guardduty_organization_configuration" "org" {
#           auto_enable_organization_members = "ALL"
#         }
package guard.policies.aws.guardduty_new_accounts

import data.guard.lib.value

deny contains {
	"resource": organization.id,
	"path": ["auto_enable_organization_members"],
	"message": "new accounts are not covered",
} if {
	some organization in input.resources.aws_guardduty_organization_configuration
	organization.config.auto_enable_organization_members == "NONE"
}

deny contains {
	"resource": organization.id,
	"path": ["auto_enable"],
	"message": "new accounts are not covered",
} if {
	some organization in input.resources.aws_guardduty_organization_configuration
	value.is_false(organization.config.auto_enable)
}
