package guard.policies.aws.route53_dnssec_test

import data.guard.policies.aws.route53_dnssec

_scope(config) := {"resources": {"aws_route53_zone": [{"id": "aws_route53_zone.lake", "name": "lake", "config": config}]}}

test_an_unsigned_zone_is_denied if {
	denied := route53_dnssec.deny with input as _scope({"name": "example.com"})
	denied == {{"message": "answers of this public zone are not signed with DNSSEC", "path": [], "resource": "aws_route53_zone.lake"}}
}

test_switched_off_signing_is_denied if {
	denied := route53_dnssec.deny with input as {"resources": {"aws_route53_zone": [{"id": "aws_route53_zone.main", "name": "main", "config": {"name": "example.com"}}], "aws_route53_hosted_zone_dnssec": [{"id": "aws_route53_hosted_zone_dnssec.lake", "name": "lake", "config": {"signing_status": "NOT_SIGNING", "hosted_zone_id": {"$unknown": "aws_route53_zone.main.id", "$refs": ["aws_route53_zone.main"]}}}]}}
	denied == {{"message": "answers of this public zone are not signed with DNSSEC", "path": [], "resource": "aws_route53_zone.main"}}
}

test_an_unknown_target_leaves_it_open if {
	denied := route53_dnssec.deny with input as {"resources": {"aws_route53_zone": [{"id": "aws_route53_zone.lake", "name": "lake", "config": {"name": "example.com"}}], "aws_route53_hosted_zone_dnssec": [{"id": "aws_route53_hosted_zone_dnssec.lake", "name": "lake", "config": {"hosted_zone_id": {"$unknown": "var.zone"}}}]}}
	denied == {{"message": "answers of this public zone are not signed with DNSSEC", "path": [], "resource": "aws_route53_zone.lake", "unknown": "var.zone"}}
}

test_a_signed_zone_is_allowed if {
	denied := route53_dnssec.deny with input as {"resources": {"aws_route53_zone": [{"id": "aws_route53_zone.main", "name": "main", "config": {"name": "example.com"}}], "aws_route53_hosted_zone_dnssec": [{"id": "aws_route53_hosted_zone_dnssec.lake", "name": "lake", "config": {"hosted_zone_id": {"$unknown": "aws_route53_zone.main.id", "$refs": ["aws_route53_zone.main"]}}}]}}
	count(denied) == 0
}

test_private_zones_are_exempt if {
	denied := route53_dnssec.deny with input as _scope({"name": "corp", "vpc": [{"vpc_id": "vpc-1"}]})
	count(denied) == 0
}
