# METADATA
# title: GuardDuty detectors must be enabled
# description: |
#   GuardDuty notices stolen role credentials, mining and connections to known attackers.
#   Suspended, it stays in the inventory and sees nothing.
# related_resources:
#   - ref: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_suspend-disable.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/guardduty-controls.html#guardduty-1
# custom:
#   id: GRD-AWS-522
#   severity: medium
#   category: logging
#   systems: [guardduty]
#   resources: [aws_guardduty_detector]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Enable the detector.
#
#         resource "aws_guardduty_detector" "main" {
#           enable = true
#         }
package guard.policies.aws.guardduty_disabled

import data.guard.lib.value

deny contains {
	"resource": detector.id,
	"path": ["enable"],
	"message": "the detector is suspended",
} if {
	some detector in input.resources.aws_guardduty_detector
	value.is_false(detector.config.enable)
}
