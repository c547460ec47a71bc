# METADATA
# title: Application load balancers must redirect plain HTTP to HTTPS
# description: |
#   A listener that serves plain HTTP sends tokens, inputs and predictions in clear text. Anyone
#   on the path reads them, or changes the answers of the model.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-1
# custom:
#   id: GRD-AWS-370
#   severity: medium
#   category: encryption
#   systems: [elb]
#   resources: [aws_lb_listener, aws_alb_listener]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Make the HTTP listener redirect, and serve on HTTPS.
#
#         resource "aws_lb_listener" "http" {
#           default_action {
#             type = "redirect"
#
#             redirect {
#               port        = "443"
#               protocol    = "HTTPS"
#               status_code = "HTTP_301"
#             }
#           }
#         }
package guard.policies.aws.elb_listener_http

import data.guard.lib.value

deny contains {
	"resource": listener.id,
	"path": ["default_action", i, "type"],
	"message": "plain HTTP is answered instead of redirected to HTTPS",
} if {
	some type in {"aws_lb_listener", "aws_alb_listener"}
	some listener in input.resources[type]
	listener.config.protocol == "HTTP"
	actions := value.as_list(listener.config.default_action)
	some i, action in actions
	i == count(actions) - 1
	not _redirects(action)
	not _refuses(action)
}

_redirects(action) if {
	action.type == "redirect"
	action.redirect[0].protocol == "HTTPS"
}

# A fixed error answers nobody's request
_refuses(action) if {
	action.type == "fixed-response"
	regex.match(`^[45]`, sprintf("%v", [action.fixed_response[0].status_code]))
}
