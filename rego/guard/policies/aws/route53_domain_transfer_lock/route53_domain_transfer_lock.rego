# METADATA
# title: Registered domains must be locked against transfer
# description: |
#   Without the lock a stolen registrar session moves the domain away. With it go mail, logins
#   and every certificate that can be issued for the name.
# related_resources:
#   - ref: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-lock.html
# custom:
#   id: GRD-AWS-412
#   severity: medium
#   category: access-control
#   systems: [route53]
#   resources: [aws_route53domains_registered_domain, aws_route53domains_domain]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Keep the transfer lock on.
#
#         resource "aws_route53domains_registered_domain" "main" {
#           transfer_lock = true
#         }
package guard.policies.aws.route53_domain_transfer_lock

import data.guard.lib.value

deny contains {
	"resource": domain.id,
	"path": ["transfer_lock"],
	"message": "the domain may be transferred away",
} if {
	some type in {"aws_route53domains_registered_domain", "aws_route53domains_domain"}
	some domain in input.resources[type]
	value.is_false(domain.config.transfer_lock)
}
