# METADATA
# title: Auto Scaling groups behind a load balancer must use its health checks
# description: |
#   With the default check a machine whose service has died counts as healthy and is never
#   replaced. The service loses capacity until it fails.
# related_resources:
#   - ref: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html#autoscaling-1
# custom:
#   id: GRD-AWS-434
#   severity: low
#   category: availability
#   systems: [autoscaling]
#   resources: [aws_autoscaling_group]
#   controls:
#     supporting: ["soc2:A1.2", "gdpr:32(1)(b)"]
#   remediation: |
#     Set the health check type to ELB.
#
#         resource "aws_autoscaling_group" "serving" {
#           health_check_type = "ELB"
#         }
package guard.policies.aws.autoscaling_group_health

import data.guard.lib.value

deny contains {
	"resource": group.id,
	"path": ["health_check_type"],
	"message": "attached to a load balancer, but its health checks are not used (health_check_type defaults to EC2)",
} if {
	some group in input.resources.aws_autoscaling_group
	_is_balanced(group)
	object.get(group.config, "health_check_type", "EC2") == "EC2"
}

_is_balanced(group) if {
	some field in ["target_group_arns", "load_balancers", "traffic_source"]
	count(value.as_list(object.get(group.config, field, null))) > 0
}
