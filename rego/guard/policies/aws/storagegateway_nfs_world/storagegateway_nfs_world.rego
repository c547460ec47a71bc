# METADATA
# title: Storage Gateway NFS shares must list the clients they serve
# description: |
#   NFS believes the user id of the client: every host that reaches the gateway mounts the share and reads and
#   writes what is in the bucket.
# related_resources:
#   - ref: https://docs.aws.amazon.com/filegateway/latest/files3/nfs-fileshare-quickstart-settings.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/storagegateway_nfs_file_share
# custom:
#   id: GRD-AWS-251
#   severity: high
#   category: network
#   systems: [storagegateway]
#   resources: [aws_storagegateway_nfs_file_share]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     List the networks of the clients.
#
#         resource "aws_storagegateway_nfs_file_share" "images" {
#           client_list   = ["10.20.0.0/16"]
#           gateway_arn   = "arn:aws:storagegateway:eu-west-1:111122223333:gateway/sgw-12A3456B"
#           location_arn  = "arn:aws:s3:::acme-images"
#           role_arn      = "arn:aws:iam::111122223333:role/gateway"
#           kms_encrypted = true
#         }
package guard.policies.aws.storagegateway_nfs_world

import data.guard.lib.aws.data.settings
import data.guard.lib.network
import data.guard.lib.value

deny contains {
	"resource": share.id,
	"path": ["client_list", i],
	"message": sprintf("client_list admits every address (%s)", [client]),
} if {
	some share in input.resources.aws_storagegateway_nfs_file_share
	some i, client in settings.items(share.config.client_list)
	network.is_world(client)
}

deny contains {
	"resource": share.id,
	"path": ["client_list"],
	"message": "clients of the share are not known before deployment",
} if {
	some share in input.resources.aws_storagegateway_nfs_file_share
	value.is_unknown(share.config.client_list)
}
