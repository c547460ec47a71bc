# METADATA
# title: CloudFront distributions must write access logs
# description: |
#   Attacks and scraping stop at the edge and never reach the origin's logs. Without logs of the
#   distribution they leave no trace at all.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-5
# custom:
#   id: GRD-AWS-383
#   severity: medium
#   category: logging
#   systems: [cloudfront]
#   resources: [aws_cloudfront_distribution]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Configure standard logging (here the second version, through a log delivery).
#
#         resource "aws_cloudwatch_log_delivery_source" "portal" {
#           name         = "portal"
#           log_type     = "ACCESS_LOGS"
#           resource_arn = aws_cloudfront_distribution.portal.arn
#         }
package guard.policies.aws.cloudfront_logging

import data.guard.lib.reference

# Version 2 of standard logging is a delivery source of its own
_sources := object.get(input.resources, "aws_cloudwatch_log_delivery_source", [])

_delivered := reference.all_targets(_sources, "resource_arn")

_open := {"unknown": reference.unresolved(_sources, "resource_arn")} if {
	reference.unresolved(_sources, "resource_arn")
} else := {}

deny contains object.union(violation, _open) if {
	some distribution in input.resources.aws_cloudfront_distribution
	not distribution.config.logging_config
	not reference.includes(_delivered, distribution)
	violation := {
		"resource": distribution.id,
		"path": ["logging_config"],
		"message": "no logging_config, and no log delivery for this distribution",
	}
}
