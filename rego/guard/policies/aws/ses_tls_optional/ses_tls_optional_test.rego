package guard.policies.aws.ses_tls_optional_test

import data.guard.policies.aws.ses_tls_optional

_scope(config) := {"resources": {"aws_ses_configuration_set": [{"id": "aws_ses_configuration_set.gateway", "name": "gateway", "config": config}]}}

test_optional_tls_is_denied if {
	denied := ses_tls_optional.deny with input as _scope({"name": "alerts", "delivery_options": [{"tls_policy": "Optional"}]})
	denied == {{"message": "mail is sent in clear text where TLS fails (tls_policy defaults to Optional)", "path": ["delivery_options", 0, "tls_policy"], "resource": "aws_ses_configuration_set.gateway"}}
}

test_it_is_optional_by_default if {
	denied := ses_tls_optional.deny with input as {"resources": {"aws_sesv2_configuration_set": [{"id": "aws_sesv2_configuration_set.gateway", "name": "gateway", "config": {"configuration_set_name": "alerts"}}]}}
	denied == {{"message": "mail is sent in clear text where TLS fails (tls_policy defaults to Optional)", "path": ["delivery_options", 0, "tls_policy"], "resource": "aws_sesv2_configuration_set.gateway"}}
}

test_incoming_mail_counts if {
	denied := ses_tls_optional.deny with input as {"resources": {"aws_ses_receipt_rule": [{"id": "aws_ses_receipt_rule.gateway", "name": "gateway", "config": {"name": "in"}}]}}
	denied == {{"message": "mail is accepted in clear text (tls_policy defaults to Optional)", "path": ["tls_policy"], "resource": "aws_ses_receipt_rule.gateway"}}
}

test_required_tls_is_allowed if {
	denied := ses_tls_optional.deny with input as {"resources": {"aws_sesv2_configuration_set": [{"id": "aws_sesv2_configuration_set.gateway", "name": "gateway", "config": {"delivery_options": [{"tls_policy": "REQUIRE"}]}}]}}
	count(denied) == 0
}

test_an_unknown_policy_is_left_open if {
	denied := ses_tls_optional.deny with input as _scope({"delivery_options": [{"tls_policy": {"$unknown": "var.tls"}}]})
	count(denied) == 0
}
