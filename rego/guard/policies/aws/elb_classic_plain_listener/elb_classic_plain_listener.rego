# METADATA
# title: Classic load balancers must listen with TLS
# description: |
#   The front listener speaks HTTP or bare TCP on a web port. Logins and data of the clients
#   cross the network readable and changeable.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-https-load-balancers.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-3
# custom:
#   id: GRD-AWS-378
#   severity: medium
#   category: encryption
#   systems: [elb]
#   resources: [aws_elb]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Listen with HTTPS and a certificate.
#
#         resource "aws_elb" "legacy" {
#           listener {
#             lb_port            = 443
#             lb_protocol        = "https"
#             ssl_certificate_id = "arn:aws:acm:eu-west-1:111122223333:certificate/8f1c"
#           }
#         }
package guard.policies.aws.elb_classic_plain_listener

import data.guard.lib.value

deny contains {
	"resource": balancer.id,
	"path": ["listener", i, "lb_protocol"],
	"message": sprintf("listener on port %v speaks plain %v", [object.get(listener, "lb_port", "?"), listener.lb_protocol]),
} if {
	some balancer in input.resources.aws_elb
	some i, listener in value.as_list(balancer.config.listener)
	_is_plain(listener)
}

_is_plain(listener) if {
	is_string(listener.lb_protocol)
	lower(listener.lb_protocol) == "http"
}

_is_plain(listener) if {
	is_string(listener.lb_protocol)
	lower(listener.lb_protocol) == "tcp"
	listener.lb_port in {80, "80"}
}
