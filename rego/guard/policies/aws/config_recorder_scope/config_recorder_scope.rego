# METADATA
# title: AWS Config must record all resource types
# description: |
#   What Config does not record can be changed, opened and closed again without a trace of how
#   it looked in between.
# related_resources:
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/config-controls.html#config-1
# custom:
#   id: GRD-AWS-517
#   severity: medium
#   category: logging
#   systems: [config]
#   resources: [aws_config_configuration_recorder]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Record everything, the global types in one region.
#
#         resource "aws_config_configuration_recorder" "main" {
#           recording_group {
#             all_supported                 = true
#             include_global_resource_types = true
#           }
#         }
package guard.policies.aws.config_recorder_scope

import data.guard.lib.value

deny contains {
	"resource": recorder.id,
	"path": ["recording_group", i, "all_supported"],
	"message": "not every resource type is recorded",
} if {
	some recorder in input.resources.aws_config_configuration_recorder
	some i, group in value.as_list(recorder.config.recording_group)
	value.is_false(group.all_supported)

	# Everything but a few excluded types is a decision, not an omission
	not group.exclusion_by_resource_types
}
