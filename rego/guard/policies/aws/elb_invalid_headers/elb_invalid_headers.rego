# METADATA
# title: Application load balancers must drop invalid headers
# description: |
#   Malformed headers are the material of request smuggling. When balancer and server read them
#   differently, an attacker's request rides inside another user's session.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-4
# custom:
#   id: GRD-AWS-373
#   severity: medium
#   category: configuration
#   systems: [elb]
#   resources: [aws_lb, aws_alb]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Drop them.
#
#         resource "aws_lb" "portal" {
#           drop_invalid_header_fields = true
#         }
package guard.policies.aws.elb_invalid_headers

import data.guard.lib.value

deny contains {
	"resource": balancer.id,
	"path": ["drop_invalid_header_fields"],
	"message": "invalid headers are passed on (drop_invalid_header_fields defaults to false)",
} if {
	some type in {"aws_lb", "aws_alb"}
	some balancer in input.resources[type]
	object.get(balancer.config, "load_balancer_type", "application") == "application"
	not value.is_true(object.get(balancer.config, "drop_invalid_header_fields", null))
}
