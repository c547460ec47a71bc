package guard.policies.aws.acmpca_revocation_test

import data.guard.policies.aws.acmpca_revocation

_scope(config) := {"resources": {"aws_acmpca_certificate_authority": [{"id": "aws_acmpca_certificate_authority.serving", "name": "serving", "config": config}]}}

test_an_authority_without_revocation_is_denied if {
	denied := acmpca_revocation.deny with input as _scope({"type": "SUBORDINATE"})
	denied == {{"message": "neither a revocation list nor OCSP is enabled", "path": ["revocation_configuration"], "resource": "aws_acmpca_certificate_authority.serving"}}
}

test_disabled_revocation_is_denied if {
	denied := acmpca_revocation.deny with input as _scope({"revocation_configuration": [{"crl_configuration": [{"enabled": false}]}]})
	denied == {{"message": "neither a revocation list nor OCSP is enabled", "path": ["revocation_configuration"], "resource": "aws_acmpca_certificate_authority.serving"}}
}

test_a_list_is_allowed if {
	denied := acmpca_revocation.deny with input as _scope({"revocation_configuration": [{"crl_configuration": [{"enabled": true, "expiration_in_days": 7}]}]})
	count(denied) == 0
}

test_ocsp_is_allowed if {
	denied := acmpca_revocation.deny with input as _scope({"revocation_configuration": [{"ocsp_configuration": [{"enabled": true}]}]})
	count(denied) == 0
}

test_short_lived_certificates_need_none if {
	denied := acmpca_revocation.deny with input as _scope({"usage_mode": "SHORT_LIVED_CERTIFICATE"})
	count(denied) == 0
}

test_an_unknown_list_is_left_open if {
	denied := acmpca_revocation.deny with input as _scope({"revocation_configuration": [{"crl_configuration": [{"enabled": {"$unknown": "var.crl"}}]}]})
	count(denied) == 0
}

test_an_unknown_configuration_leads_to_itself if {
	denied := acmpca_revocation.deny with input as _scope({"revocation_configuration": {"$unknown": "var.revocation"}})
	denied == {{"message": "neither a revocation list nor OCSP is enabled", "path": ["revocation_configuration"], "resource": "aws_acmpca_certificate_authority.serving"}}
}
