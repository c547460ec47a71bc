package guard.policies.aws.acm_key_algorithm_test

import data.guard.policies.aws.acm_key_algorithm

_scope(config) := {"resources": {"aws_acm_certificate": [{"id": "aws_acm_certificate.features", "name": "features", "config": config}]}}

test_a_small_key_is_denied if {
	denied := acm_key_algorithm.deny with input as _scope({"domain_name": "example.com", "key_algorithm": "RSA_1024"})
	denied == {{"message": "RSA keys of 1024 bits can be broken", "path": ["key_algorithm"], "resource": "aws_acm_certificate.features"}}
}

test_a_small_authority_is_denied if {
	denied := acm_key_algorithm.deny with input as {"resources": {"aws_acmpca_certificate_authority": [{"id": "aws_acmpca_certificate_authority.features", "name": "features", "config": {"certificate_authority_configuration": [{"key_algorithm": "RSA_1024"}]}}]}}
	denied == {{"message": "RSA keys of 1024 bits can be broken", "path": ["certificate_authority_configuration", 0, "key_algorithm"], "resource": "aws_acmpca_certificate_authority.features"}}
}

test_a_small_generated_key_is_denied if {
	denied := acm_key_algorithm.deny with input as {"resources": {"tls_private_key": [{"id": "tls_private_key.features", "name": "features", "config": {"algorithm": "RSA", "rsa_bits": 1024}}]}}
	denied == {{"message": "RSA key of 1024 bits, less than 2048", "path": ["rsa_bits"], "resource": "tls_private_key.features"}}
}

test_a_curve_is_allowed if {
	denied := acm_key_algorithm.deny with input as _scope({"key_algorithm": "EC_prime256v1"})
	count(denied) == 0
}

test_the_default_is_large_enough if {
	denied := acm_key_algorithm.deny with input as {"resources": {"tls_private_key": [{"id": "tls_private_key.features", "name": "features", "config": {"algorithm": "RSA"}}]}}
	count(denied) == 0
}

test_an_unknown_algorithm_is_left_open if {
	denied := acm_key_algorithm.deny with input as _scope({"key_algorithm": {"$unknown": "var.algorithm"}})
	count(denied) == 0
}
