# METADATA
# title: Security Hub controls must not be disabled without a reason
# description: |
#   A control that was switched off to make a dashboard green reports nothing ever again, for
#   every account the standard covers.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/disable-controls-overview.html
# custom:
#   id: GRD-AWS-526
#   severity: low
#   category: logging
#   systems: [security-hub]
#   resources: [aws_securityhub_standards_control, aws_securityhub_standards_control_association]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Enable the control, or state the reason and suppress single findings instead.
#
#         resource "aws_securityhub_standards_control_association" "iam6" {
#           updated_reason = "Root users are removed by centralized root access management"
#         }
package guard.policies.aws.securityhub_control_disabled

deny contains {
	"resource": control.id,
	"path": ["disabled_reason"],
	"message": "the control is disabled without a reason",
} if {
	some control in input.resources.aws_securityhub_standards_control
	control.config.control_status == "DISABLED"
	object.get(control.config, "disabled_reason", "") == ""
}

deny contains {
	"resource": control.id,
	"path": ["updated_reason"],
	"message": "the control is disabled without a reason",
} if {
	some control in input.resources.aws_securityhub_standards_control_association
	control.config.association_status == "DISABLED"
	object.get(control.config, "updated_reason", "") == ""
}
