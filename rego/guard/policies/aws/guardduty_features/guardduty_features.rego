# METADATA
# title: GuardDuty protection plans must not be disabled
# description: |
#   Without the plan GuardDuty does not read the events of that service: theft from buckets,
#   attacks inside clusters or malware on volumes raise no finding.
# related_resources:
#   - ref: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/guardduty-controls.html
# custom:
#   id: GRD-AWS-523
#   severity: low
#   category: logging
#   systems: [guardduty]
#   resources:
#     - aws_guardduty_detector_feature
#     - aws_guardduty_detector
#     - aws_guardduty_organization_configuration_feature
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Enable the plan.
#
#         resource "aws_guardduty_detector_feature" "s3" {
#           status = "ENABLED"
#         }
package guard.policies.aws.guardduty_features

import data.guard.lib.value

deny contains {
	"resource": feature.id,
	"path": ["status"],
	"message": sprintf("protection plan %v is disabled", [object.get(feature.config, "name", "")]),
} if {
	some feature in input.resources.aws_guardduty_detector_feature
	feature.config.status == "DISABLED"
}

deny contains {
	"resource": feature.id,
	"path": ["auto_enable"],
	"message": sprintf("protection plan %v is not enabled for members", [object.get(feature.config, "name", "")]),
} if {
	some feature in input.resources.aws_guardduty_organization_configuration_feature
	feature.config.auto_enable == "NONE"
}

_switches := {
	"s3_logs": ["enable"],
	"kubernetes": ["audit_logs", 0, "enable"],
	"malware_protection": ["scan_ec2_instance_with_findings", 0, "ebs_volumes", 0, "enable"],
}

deny contains {
	"resource": detector.id,
	"path": path,
	"message": sprintf("data source %s is disabled", [name]),
} if {
	some detector in input.resources.aws_guardduty_detector
	some i, _ in value.as_list(detector.config.datasources)
	some name, switch in _switches
	path := array.concat(["datasources", i, name, 0], switch)
	value.is_false(object.get(detector.config, path, null))
}
