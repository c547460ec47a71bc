# METADATA
# title: Trails must be sent to CloudWatch Logs
# description: |
#   A trail that only fills a bucket is read after the damage. Alarms on root logins, policy
#   changes or stopped logging need the events in CloudWatch.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-5
# custom:
#   id: GRD-AWS-513
#   severity: low
#   category: logging
#   systems: [cloudtrail, cloudwatch]
#   resources: [aws_cloudtrail]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Name a log group and the role that writes to it.
#
#         resource "aws_cloudtrail" "org" {
#           cloud_watch_logs_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
#           cloud_watch_logs_role_arn  = "arn:aws:iam::111122223333:role/trail-to-cloudwatch"
#         }
package guard.policies.aws.cloudtrail_cloudwatch

deny contains {
	"resource": trail.id,
	"path": ["cloud_watch_logs_group_arn"],
	"message": "events are not sent to CloudWatch Logs",
} if {
	some trail in input.resources.aws_cloudtrail
	not trail.config.cloud_watch_logs_group_arn
}
