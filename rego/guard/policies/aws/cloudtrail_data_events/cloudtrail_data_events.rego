# METADATA
# title: Trails must record who reads and writes objects in S3
# description: |
#   Without data events a trail knows that a bucket was made and not who downloaded the training data
#   from it. After a leak nobody can tell what was taken, and everything counts as lost.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-22
# custom:
#   id: GRD-AWS-616
#   severity: low
#   category: logging
#   systems: [cloudtrail, s3]
#   resources: [aws_cloudtrail]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Record data events of the buckets that hold data, reads and writes.
#
#         resource "aws_cloudtrail" "account" {
#           advanced_event_selector {
#             name = "Objects"
#
#             field_selector {
#               field  = "eventCategory"
#               equals = ["Data"]
#             }
#
#             field_selector {
#               field  = "resources.type"
#               equals = ["AWS::S3::Object"]
#             }
#           }
#         }
package guard.policies.aws.cloudtrail_data_events

import data.guard.lib.value

# Data events may be recorded by another trail than the one of management events.
_are_recorded if {
	some trail in input.resources.aws_cloudtrail
	_records_objects(trail)
}

_are_recorded if count(object.get(input.resources, "aws_cloudtrail_event_data_store", [])) > 0

_records_objects(trail) if {
	some selector in value.as_list(trail.config.event_selector)
	some resource in value.as_list(selector.data_resource)
	resource.type == "AWS::S3::Object"
}

_records_objects(trail) if {
	some selector in value.as_list(trail.config.advanced_event_selector)
	some field in value.as_list(selector.field_selector)
	field.field == "resources.type"
	"AWS::S3::Object" in field.equals
}

deny contains {
	"resource": trail.id,
	"path": [_selector(trail)],
	"message": "no trail records data events of AWS::S3::Object (only management events by default)",
} if {
	not _are_recorded
	some trail in input.resources.aws_cloudtrail
}

_selector(trail) := "advanced_event_selector" if {
	trail.config.advanced_event_selector
} else := "event_selector"

_selectors := [{"id": trail.id, "path": ["event_selector", i, "read_write_type"], "kind": object.get(selector, "read_write_type", "All")} |
	some trail in input.resources.aws_cloudtrail
	some i, selector in value.as_list(trail.config.event_selector)
	some resource in value.as_list(selector.data_resource)
	resource.type == "AWS::S3::Object"
]

_kinds := {selector.kind | some selector in _selectors}

# Advanced selectors record reads and writes unless a field narrows them
_is_advanced if {
	some trail in input.resources.aws_cloudtrail
	trail.config.advanced_event_selector
}

deny contains {
	"resource": selector.id,
	"path": selector.path,
	"message": sprintf("read_write_type is %s: the other half of the calls on objects is not recorded", [selector.kind]),
} if {
	not _is_advanced
	some selector in _selectors
	some kind in {"ReadOnly", "WriteOnly"}
	_kinds == {kind}
	selector.kind == kind
}
