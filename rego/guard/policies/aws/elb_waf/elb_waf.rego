# METADATA
# title: Internet-facing application load balancers must stand behind a web ACL
# description: |
#   Without a web application firewall every injection attempt, scanner and password guesser
#   reaches the application itself, at any rate it likes.
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-16
# custom:
#   id: GRD-AWS-376
#   severity: low
#   category: network
#   systems: [elb, waf]
#   resources: [aws_lb, aws_alb]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Associate a web ACL.
#
#         resource "aws_wafv2_web_acl_association" "portal" {
#           resource_arn = aws_lb.portal.arn
#           web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/portal/473e64fd"
#         }
package guard.policies.aws.elb_waf

import data.guard.lib.reference
import data.guard.lib.value

_associations := array.concat(
	object.get(input.resources, "aws_wafv2_web_acl_association", []),
	object.get(input.resources, "aws_wafregional_web_acl_association", []),
)

_protected := reference.all_targets(_associations, "resource_arn")

_open := {"unknown": reference.unresolved(_associations, "resource_arn")} if {
	reference.unresolved(_associations, "resource_arn")
} else := {}

deny contains object.union(violation, _open) if {
	some type in {"aws_lb", "aws_alb"}
	some balancer in input.resources[type]
	object.get(balancer.config, "load_balancer_type", "application") == "application"
	not value.is_true(object.get(balancer.config, "internal", false))
	not reference.includes(_protected, balancer)
	violation := {"resource": balancer.id, "path": ["internal"], "message": "Internet-facing, and no web ACL is associated"}
}
