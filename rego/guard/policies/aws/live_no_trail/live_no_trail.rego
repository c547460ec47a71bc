# METADATA
# title: Every region in use must be recorded by a trail
# description: |
#   Without a trail AWS keeps what was called for 90 days, and nowhere out of an intruder's reach. Who
#   copied a data set, or changed a model, cannot be told afterwards.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-and-update-a-trail.html
# custom:
#   id: GRD-AWS-657
#   severity: medium
#   category: logging
#   systems: [cloudtrail]
#   resources: [aws/audit-record]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["soc2:CC7.3", "gdpr:32(1)(d)"]
#   remediation: |
#     Record all regions in one trail:
#
#         resource "aws_cloudtrail" "account" {
#           name                       = "account"
#           s3_bucket_name             = aws_s3_bucket.trail.id
#           is_multi_region_trail      = true
#           enable_log_file_validation = true
#         }
package guard.policies.aws.live_no_trail

import data.guard.lib.value

# An event data store records in a way of its own.
_stores := count(object.get(input.resources, "aws_cloudtrail_event_data_store", []))

deny contains {
	"resource": record.id,
	"path": ["trails"],
	"message": "no trail records the calls in the region",
} if {
	_stores == 0
	some record in input.resources["aws/audit-record"]
	record.config.trails == []
}

deny contains {
	"resource": record.id,
	"path": ["trails"],
	"message": "what records the calls in the region was not read",
} if {
	some record in input.resources["aws/audit-record"]
	value.is_unknown(record.config.trails)
}
