package guard.policies.aws.acm_transparency_logging_test

import data.guard.policies.aws.acm_transparency_logging

_scope(config) := {"resources": {"aws_acm_certificate": [{"id": "aws_acm_certificate.gateway", "name": "gateway", "config": config}]}}

test_a_hidden_certificate_is_denied if {
	denied := acm_transparency_logging.deny with input as _scope({"domain_name": "example.com", "options": [{"certificate_transparency_logging_preference": "DISABLED"}]})
	denied == {{"message": "certificate transparency logging is disabled", "path": ["options", 0, "certificate_transparency_logging_preference"], "resource": "aws_acm_certificate.gateway"}}
}

test_a_recorded_certificate_is_allowed if {
	denied := acm_transparency_logging.deny with input as _scope({"options": [{"certificate_transparency_logging_preference": "ENABLED"}]})
	count(denied) == 0
}

test_recording_is_the_default if {
	denied := acm_transparency_logging.deny with input as _scope({"domain_name": "example.com"})
	count(denied) == 0
}

test_an_unknown_preference_is_left_open if {
	denied := acm_transparency_logging.deny with input as _scope({"options": [{"certificate_transparency_logging_preference": {"$unknown": "var.ct"}}]})
	count(denied) == 0
}
