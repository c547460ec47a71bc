# METADATA
# title: SMB shares of Storage Gateway must require encryption
# description: |
#   Clients negotiate what they like, or only sign: whoever is in the network reads the files that
#   pass.
# related_resources:
#   - ref: https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_UpdateSMBSecurityStrategy.html
# custom:
#   id: GRD-AWS-646
#   severity: medium
#   category: encryption
#   systems: [storagegateway]
#   resources: [aws_storagegateway_gateway]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Require encryption.
#
#         resource "aws_storagegateway_gateway" "labels" {
#           smb_security_strategy = "MandatoryEncryption"
#         }
package guard.policies.aws.storagegateway_smb_plain

import data.guard.lib.aws.data.settings

deny contains {
	"resource": gateway.id,
	"path": ["smb_security_strategy"],
	"message": "smb_security_strategy lets clients connect without encryption",
} if {
	some gateway in input.resources.aws_storagegateway_gateway
	settings.may_be(gateway.config.smb_security_strategy, {"ClientSpecified", "MandatorySigning"})
}
