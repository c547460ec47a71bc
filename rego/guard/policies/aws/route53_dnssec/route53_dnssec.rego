# METADATA
# title: Public hosted zones must be signed with DNSSEC
# description: |
#   Unsigned answers can be forged. An attacker who poisons a resolver sends users, or a build
#   that fetches models, to a server of their own.
# related_resources:
#   - ref: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec.html
# custom:
#   id: GRD-AWS-411
#   severity: low
#   category: network
#   systems: [route53]
#   resources: [aws_route53_zone]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Sign the zone, then add its DS record at the parent.
#
#         resource "aws_route53_key_signing_key" "public" {
#           hosted_zone_id             = aws_route53_zone.public.id
#           key_management_service_arn = "arn:aws:kms:us-east-1:111122223333:key/2b0f7d3c"
#           name                       = "hub"
#         }
#
#
#         resource "aws_route53_hosted_zone_dnssec" "public" {
#           hosted_zone_id = aws_route53_zone.public.id
#         }
package guard.policies.aws.route53_dnssec

import data.guard.lib.reference

_signatures := [signature |
	some signature in input.resources.aws_route53_hosted_zone_dnssec
	object.get(signature.config, "signing_status", "SIGNING") == "SIGNING"
]

_signed := reference.all_targets(_signatures, "hosted_zone_id")

_open := {"unknown": reference.unresolved(_signatures, "hosted_zone_id")} if {
	reference.unresolved(_signatures, "hosted_zone_id")
} else := {}

deny contains object.union(violation, _open) if {
	some zone in input.resources.aws_route53_zone
	not zone.config.vpc
	not reference.includes(_signed, zone)
	violation := {"resource": zone.id, "path": [], "message": "answers of this public zone are not signed with DNSSEC"}
}
