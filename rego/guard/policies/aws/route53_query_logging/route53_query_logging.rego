# METADATA
# title: Public hosted zones must log queries
# description: |
#   DNS queries show reconnaissance of names and takeovers of forgotten records. Without the log
#   nobody sees who asked for what.
# related_resources:
#   - ref: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/route53-controls.html#route53-2
# custom:
#   id: GRD-AWS-410
#   severity: low
#   category: logging
#   systems: [route53]
#   resources: [aws_route53_zone]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Add a query log.
#
#         resource "aws_route53_query_log" "public" {
#           zone_id                  = aws_route53_zone.public.zone_id
#           cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/models.example.com"
#         }
package guard.policies.aws.route53_query_logging

import data.guard.lib.reference

_logs := object.get(input.resources, "aws_route53_query_log", [])

_logged := reference.all_targets(_logs, "zone_id")

_open := {"unknown": reference.unresolved(_logs, "zone_id")} if {
	reference.unresolved(_logs, "zone_id")
} else := {}

deny contains object.union(violation, _open) if {
	some zone in input.resources.aws_route53_zone
	not zone.config.vpc
	not reference.includes(_logged, zone)
	violation := {"resource": zone.id, "path": [], "message": "no aws_route53_query_log belongs to this public zone"}
}
