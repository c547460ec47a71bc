# METADATA
# title: Storage Gateway SMB shares must not let guests in
# description: |
#   One password is shared by everybody who uses the gateway: nobody can be shut out, and nobody's access can be
#   told from another's.
# related_resources:
#   - ref: https://docs.aws.amazon.com/filegateway/latest/files3/CreatingAnSMBFileShare.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/storagegateway_smb_file_share
# custom:
#   id: GRD-AWS-252
#   severity: medium
#   category: access-control
#   systems: [storagegateway]
#   resources: [aws_storagegateway_smb_file_share]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Join the gateway to a directory and use ActiveDirectory, the default.
#
#         resource "aws_storagegateway_smb_file_share" "office" {
#           authentication = "ActiveDirectory"
#           gateway_arn    = "arn:aws:storagegateway:eu-west-1:111122223333:gateway/sgw-12A3456B"
#           location_arn   = "arn:aws:s3:::acme-office"
#           role_arn       = "arn:aws:iam::111122223333:role/gateway"
#           kms_encrypted  = true
#         }
package guard.policies.aws.storagegateway_smb_guest

import data.guard.lib.aws.data.settings

_unsafe := {"GuestAccess"}

deny contains {
	"resource": share.id,
	"path": ["authentication"],
	"message": "authentication is GuestAccess: all users share one password",
} if {
	some share in input.resources.aws_storagegateway_smb_file_share
	settings.may_be(share.config.authentication, _unsafe)
}
