package guard.policies.aws.route53_domain_transfer_lock_test

import data.guard.policies.aws.route53_domain_transfer_lock

_scope(config) := {"resources": {"aws_route53domains_registered_domain": [{"id": "aws_route53domains_registered_domain.scoring", "name": "scoring", "config": config}]}}

test_an_unlocked_domain_is_denied if {
	denied := route53_domain_transfer_lock.deny with input as _scope({"domain_name": "example.com", "transfer_lock": false})
	denied == {{"message": "the domain may be transferred away", "path": ["transfer_lock"], "resource": "aws_route53domains_registered_domain.scoring"}}
}

test_a_locked_domain_is_allowed if {
	denied := route53_domain_transfer_lock.deny with input as _scope({"transfer_lock": true})
	count(denied) == 0
}

test_the_lock_is_on_by_default if {
	denied := route53_domain_transfer_lock.deny with input as _scope({"domain_name": "example.com"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := route53_domain_transfer_lock.deny with input as _scope({"transfer_lock": {"$unknown": "var.lock"}})
	count(denied) == 0
}
