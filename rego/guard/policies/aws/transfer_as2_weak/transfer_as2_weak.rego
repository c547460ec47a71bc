# METADATA
# title: Messages of AS2 connectors must be encrypted and signed with sound algorithms
# description: |
#   AS2 protects the message itself, beyond the connection. Unencrypted, or under triple DES, partners
#   in between read it; unsigned, or signed with SHA-1, they replace it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/transfer/latest/APIReference/API_As2ConnectorConfig.html
# custom:
#   id: GRD-AWS-645
#   severity: medium
#   category: encryption
#   systems: [transfer]
#   resources: [aws_transfer_connector]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Use AES and SHA-256 or longer.
#
#         resource "aws_transfer_connector" "partner" {
#           as2_config {
#             encryption_algorithm = "AES256_CBC"
#             signing_algorithm    = "SHA256"
#           }
#         }
package guard.policies.aws.transfer_as2_weak

import data.guard.lib.value

_weak := {
	"encryption_algorithm": {"DES_EDE3_CBC", "NONE"},
	"signing_algorithm": {"NONE", "SHA1"},
}

deny contains {
	"resource": connector.id,
	"path": ["as2_config", i, field],
	"message": sprintf("%s is %s", [field, config[field]]),
} if {
	some connector in input.resources.aws_transfer_connector
	some i, config in value.as_list(connector.config.as2_config)
	some field, values in _weak
	config[field] in values
}
