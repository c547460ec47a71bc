# METADATA
# title: SES must require TLS for mail
# description: |
#   With optional TLS a mail goes out, or comes in, in clear text when the other side, or
#   somebody between, says it cannot encrypt.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html
# custom:
#   id: GRD-AWS-476
#   severity: low
#   category: encryption
#   systems: [ses]
#   resources: [aws_ses_configuration_set, aws_sesv2_configuration_set, aws_ses_receipt_rule]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Require TLS.
#
#         resource "aws_sesv2_configuration_set" "alerts" {
#
#           delivery_options {
#             tls_policy = "REQUIRE"
#           }
#         }
package guard.policies.aws.ses_tls_optional

deny contains {
	"resource": set.id,
	"path": ["delivery_options", 0, "tls_policy"],
	"message": "mail is sent in clear text where TLS fails (tls_policy defaults to Optional)",
} if {
	some type in {"aws_ses_configuration_set", "aws_sesv2_configuration_set"}
	some set in input.resources[type]
	_is_optional(object.get(set.config, ["delivery_options", 0, "tls_policy"], "Optional"))
}

deny contains {
	"resource": rule.id,
	"path": ["tls_policy"],
	"message": "mail is accepted in clear text (tls_policy defaults to Optional)",
} if {
	some rule in input.resources.aws_ses_receipt_rule
	_is_optional(object.get(rule.config, "tls_policy", "Optional"))
}

_is_optional(policy) if {
	is_string(policy)
	lower(policy) == "optional"
}
