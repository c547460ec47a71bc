# METADATA
# title: Certificate keys must have at least 2048 bits of RSA
# description: |
#   RSA keys of 1024 bits are within reach of well-funded attackers. Whoever factors one
#   impersonates the server, or for an authority every name it signs.
# related_resources:
#   - ref: https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/acm-controls.html#acm-2
# custom:
#   id: GRD-AWS-417
#   severity: medium
#   category: encryption
#   systems: [acm]
#   resources: [aws_acm_certificate, aws_acmpca_certificate_authority, tls_private_key]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Use RSA_2048 or an elliptic curve.
#
#         resource "tls_private_key" "server" {
#           rsa_bits = 4096
#         }
package guard.policies.aws.acm_key_algorithm

import data.guard.lib.value

deny contains {
	"resource": certificate.id,
	"path": ["key_algorithm"],
	"message": "RSA keys of 1024 bits can be broken",
} if {
	some certificate in input.resources.aws_acm_certificate
	certificate.config.key_algorithm == "RSA_1024"
}

deny contains {
	"resource": authority.id,
	"path": ["certificate_authority_configuration", i, "key_algorithm"],
	"message": "RSA keys of 1024 bits can be broken",
} if {
	some authority in input.resources.aws_acmpca_certificate_authority
	some i, configuration in value.as_list(authority.config.certificate_authority_configuration)
	configuration.key_algorithm == "RSA_1024"
}

deny contains {
	"resource": key.id,
	"path": ["rsa_bits"],
	"message": sprintf("RSA key of %v bits, less than 2048", [key.config.rsa_bits]),
} if {
	some key in input.resources.tls_private_key
	key.config.algorithm == "RSA"
	is_number(key.config.rsa_bits)
	key.config.rsa_bits < 2048
}
