# METADATA
# title: Load balancers must write access logs
# description: |
#   The load balancer alone sees every client's address and request. Without its log, probing of
#   the endpoints and the volume of stolen answers cannot be traced.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-5
# custom:
#   id: GRD-AWS-372
#   severity: medium
#   category: logging
#   systems: [elb]
#   resources: [aws_lb, aws_alb, aws_elb]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Send the access logs to a bucket.
#
#         resource "aws_lb" "serving" {
#
#           access_logs {
#             bucket  = "access-logs-111122223333"
#             prefix  = "serving"
#             enabled = true
#           }
#         }
package guard.policies.aws.elb_access_logs

import data.guard.lib.value

deny contains {
	"resource": balancer.id,
	"path": ["access_logs", 0, "enabled"],
	"message": "access logs are not enabled",
} if {
	some type in {"aws_lb", "aws_alb"}
	some balancer in input.resources[type]

	# Network balancers log TLS connections only, gateway balancers none
	object.get(balancer.config, "load_balancer_type", "application") == "application"
	not value.is_true(object.get(balancer.config, ["access_logs", 0, "enabled"], null))
}

deny contains {
	"resource": balancer.id,
	"path": ["access_logs"],
	"message": "access logs are not configured",
} if {
	some balancer in input.resources.aws_elb
	not balancer.config.access_logs
}

deny contains {
	"resource": balancer.id,
	"path": ["access_logs", i, "enabled"],
	"message": "access logs are disabled",
} if {
	some balancer in input.resources.aws_elb
	some i, logs in value.as_list(balancer.config.access_logs)
	value.is_false(logs.enabled)
}
