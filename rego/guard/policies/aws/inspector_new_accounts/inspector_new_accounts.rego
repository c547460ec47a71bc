# METADATA
# title: Inspector must cover machines, images and functions of new accounts
# description: |
#   What is not scanned keeps its known flaws until an attacker finds them. New accounts are
#   where forgotten workloads start.
# related_resources:
#   - ref: https://docs.aws.amazon.com/inspector/latest/user/managing-multiple-accounts.html
# custom:
#   id: GRD-AWS-528
#   severity: low
#   category: logging
#   systems: [inspector]
#   resources: [aws_inspector2_organization_configuration]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Enable the scans for new members.
#
#         resource "aws_inspector2_organization_configuration" "org" {
#           auto_enable {
#             ecr    = true
#             lambda = true
#           }
#         }
package guard.policies.aws.inspector_new_accounts

import data.guard.lib.value

_scans := ["ec2", "ecr", "lambda"]

deny contains {
	"resource": organization.id,
	"path": ["auto_enable", i, missing[0]],
	"message": sprintf("not scanned in new accounts: %s", [concat(", ", missing)]),
} if {
	some organization in input.resources.aws_inspector2_organization_configuration
	some i, _ in value.as_list(organization.config.auto_enable)
	missing := [scan | some scan in _scans; not value.is_true(object.get(organization.config, ["auto_enable", i, scan], null))]
	count(missing) > 0
}
