# METADATA
# title: Private certificate authorities must publish revocation
# description: |
#   Without a revocation list or OCSP a stolen certificate stays good until it expires; clients
#   have no way to learn better.
# related_resources:
#   - ref: https://docs.aws.amazon.com/privateca/latest/userguide/revocation-setup.html
# custom:
#   id: GRD-AWS-409
#   severity: low
#   category: encryption
#   systems: [acm-pca]
#   resources: [aws_acmpca_certificate_authority]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Publish a CRL or answer OCSP, unless certificates are short-lived.
#
#         resource "aws_acmpca_certificate_authority" "mesh" {
#
#           revocation_configuration {
#             ocsp_configuration {
#               enabled = true
#             }
#           }
#         }
package guard.policies.aws.acmpca_revocation

import data.guard.lib.value

deny contains {
	"resource": authority.id,
	"path": ["revocation_configuration"],
	"message": "neither a revocation list nor OCSP is enabled",
} if {
	some authority in input.resources.aws_acmpca_certificate_authority
	object.get(authority.config, "usage_mode", "GENERAL_PURPOSE") == "GENERAL_PURPOSE"
	not _is_open(authority)
	not _revokes(authority, "crl_configuration")
	not _revokes(authority, "ocsp_configuration")
}

_revokes(authority, kind) if {
	value.is_true(object.get(authority.config, ["revocation_configuration", 0, kind, 0, "enabled"], null))
}

_is_open(authority) if {
	some kind in ["crl_configuration", "ocsp_configuration"]
	value.is_unknown(object.get(authority.config, ["revocation_configuration", 0, kind, 0, "enabled"], null))
}
