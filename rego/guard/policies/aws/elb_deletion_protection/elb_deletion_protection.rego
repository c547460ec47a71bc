# METADATA
# title: Load balancers must be protected against deletion
# description: |
#   Deleting the balancer takes every service behind it offline. One wrong plan, or one intruder
#   with a short session, does it in a call.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-6
# custom:
#   id: GRD-AWS-374
#   severity: low
#   category: availability
#   systems: [elb]
#   resources: [aws_lb, aws_alb]
#   controls:
#     supporting: ["soc2:A1.2", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn deletion protection on.
#
#         resource "aws_lb" "serving" {
#           enable_deletion_protection = true
#         }
package guard.policies.aws.elb_deletion_protection

import data.guard.lib.value

deny contains {
	"resource": balancer.id,
	"path": ["enable_deletion_protection"],
	"message": "enable_deletion_protection is not on (default false)",
} if {
	some type in {"aws_lb", "aws_alb"}
	some balancer in input.resources[type]
	not value.is_true(object.get(balancer.config, "enable_deletion_protection", null))
}
