# METADATA
# title: Transfer servers must not offer FTP
# description: |
#   FTP sends passwords and files in the clear: whoever listens once can log in from then on.
# related_resources:
#   - ref: https://docs.aws.amazon.com/transfer/latest/userguide/create-server-ftp.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/transfer_server
# custom:
#   id: GRD-AWS-258
#   severity: high
#   category: encryption
#   systems: [transfer]
#   resources: [aws_transfer_server]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Offer SFTP, FTPS or AS2.
#
#         resource "aws_transfer_server" "devices" {
#           identity_provider_type = "SERVICE_MANAGED"
#           protocols              = ["SFTP"]
#         }
package guard.policies.aws.transfer_ftp

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": server.id,
	"path": ["protocols", i],
	"message": "protocols include FTP: passwords and files travel in the clear",
} if {
	some server in input.resources.aws_transfer_server
	some i, protocol in settings.items(server.config.protocols)
	settings.may_be(protocol, {"FTP"})
}

deny contains {
	"resource": server.id,
	"path": ["protocols"],
	"message": "protocols are not known before deployment",
} if {
	some server in input.resources.aws_transfer_server
	value.is_unknown(server.config.protocols)
}
