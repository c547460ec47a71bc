# METADATA
# title: Security Hub must be enabled with its standards
# description: |
#   An account where Security Hub runs without standards is checked against nothing, while it
#   counts as covered.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-auto-enabled-standards.html
# custom:
#   id: GRD-AWS-527
#   severity: low
#   category: logging
#   systems: [security-hub]
#   resources: [aws_securityhub_account, aws_securityhub_organization_configuration]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Leave the default standards on, or subscribe to standards explicitly.
#
#         resource "aws_securityhub_account" "main" {
#           enable_default_standards = true
#         }
package guard.policies.aws.securityhub_default_standards

import data.guard.lib.value

_subscribes if {
	some subscription in input.resources.aws_securityhub_standards_subscription
	subscription.config.standards_arn
}

deny contains {
	"resource": account.id,
	"path": ["enable_default_standards"],
	"message": "no standard is enabled",
} if {
	some account in input.resources.aws_securityhub_account
	value.is_false(account.config.enable_default_standards)
	not _subscribes
}

deny contains {
	"resource": organization.id,
	"path": ["auto_enable"],
	"message": "new accounts of the organization are not covered",
} if {
	some organization in input.resources.aws_securityhub_organization_configuration
	value.is_false(organization.config.auto_enable)

	# With central configuration, policies decide instead
	not organization.config.organization_configuration[0].configuration_type == "CENTRAL"
}
