# METADATA
# title: Certificates must be recorded in transparency logs
# description: |
#   Transparency logs show every certificate issued for a name, so that a forged one stands out.
#   A certificate that hides from them is refused by browsers and hides from the owner's own
#   monitoring.
# related_resources:
#   - ref: https://docs.aws.amazon.com/acm/latest/userguide/acm-bestpractices.html#best-practices-transparency
# custom:
#   id: GRD-AWS-416
#   severity: low
#   category: logging
#   systems: [acm]
#   resources: [aws_acm_certificate]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Keep transparency logging on.
#
#         resource "aws_acm_certificate" "portal" {
#           options {
#             certificate_transparency_logging_preference = "ENABLED"
#           }
#         }
package guard.policies.aws.acm_transparency_logging

import data.guard.lib.value

deny contains {
	"resource": certificate.id,
	"path": ["options", i, "certificate_transparency_logging_preference"],
	"message": "certificate transparency logging is disabled",
} if {
	some certificate in input.resources.aws_acm_certificate
	some i, options in value.as_list(certificate.config.options)
	options.certificate_transparency_logging_preference == "DISABLED"
}
