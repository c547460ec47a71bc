# METADATA
# title: Load balancers must reach their targets over TLS
# description: |
#   Behind the balancer requests travel in clear text through the VPC. Another machine on that
#   path, or a traffic mirror set up by an intruder, reads them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html
# custom:
#   id: GRD-AWS-377
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [elb]
#   resources: [aws_lb_target_group, aws_alb_target_group]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Serve TLS on the targets and use it.
#
#         resource "aws_lb_target_group" "serving" {
#           port     = 8443
#           protocol = "HTTPS"
#         }
package guard.policies.aws.elb_target_group_plain

deny contains {
	"resource": group.id,
	"path": ["protocol"],
	"message": "requests to the targets travel over plain HTTP",
} if {
	some type in {"aws_lb_target_group", "aws_alb_target_group"}
	some group in input.resources[type]
	group.config.protocol == "HTTP"
}
