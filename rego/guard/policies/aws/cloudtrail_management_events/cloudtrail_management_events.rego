# METADATA
# title: Trails must record all management events
# description: |
#   A trail that leaves out management events, reads or the global services misses the creation
#   of users and roles and the quiet look around that comes before an attack.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-3
# custom:
#   id: GRD-AWS-515
#   severity: medium
#   category: logging
#   systems: [cloudtrail]
#   resources: [aws_cloudtrail]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Record reads and writes of management events, global services included.
#
#         resource "aws_cloudtrail" "main" {
#           event_selector {
#             read_write_type = "All"
#           }
#         }
package guard.policies.aws.cloudtrail_management_events

import data.guard.lib.value

deny contains {
	"resource": trail.id,
	"path": ["include_global_service_events"],
	"message": "events of IAM, STS and CloudFront are left out",
} if {
	some trail in input.resources.aws_cloudtrail
	value.is_false(trail.config.include_global_service_events)
}

deny contains {
	"resource": trail.id,
	"path": ["event_selector", i, "include_management_events"],
	"message": "management events are left out",
} if {
	some trail in input.resources.aws_cloudtrail
	some i, selector in value.as_list(trail.config.event_selector)
	value.is_false(selector.include_management_events)
	count(trail.config.event_selector) == 1
}

deny contains {
	"resource": trail.id,
	"path": ["event_selector", i, "read_write_type"],
	"message": sprintf("only events of type %s are recorded", [selector.read_write_type]),
} if {
	some trail in input.resources.aws_cloudtrail
	some i, selector in value.as_list(trail.config.event_selector)
	not value.is_false(object.get(trail.config, ["event_selector", i, "include_management_events"], true))
	selector.read_write_type in {"ReadOnly", "WriteOnly"}
	count(trail.config.event_selector) == 1
}
