# METADATA
# title: Load balancers must defend against HTTP desync attacks
# description: |
#   In mode "monitor" requests that balancer and server could read differently are forwarded as
#   they are. An attacker poisons shared connections and receives other users' answers.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#desync-mitigation-mode
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-12
# custom:
#   id: GRD-AWS-375
#   severity: medium
#   category: configuration
#   systems: [elb]
#   resources: [aws_lb, aws_alb, aws_elb]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use the default "defensive", or "strictest".
#
#         resource "aws_lb" "serving" {
#           desync_mitigation_mode = "defensive"
#         }
package guard.policies.aws.elb_desync_mode

deny contains {
	"resource": balancer.id,
	"path": ["desync_mitigation_mode"],
	"message": `desync_mitigation_mode "monitor" forwards ambiguous requests`,
} if {
	some type in {"aws_lb", "aws_alb", "aws_elb"}
	some balancer in input.resources[type]
	balancer.config.desync_mitigation_mode == "monitor"
}
