# METADATA
# title: Storage Gateway file shares must encrypt objects with a KMS key
# description: |
#   Files become objects under keys of S3: whoever may read the bucket reads the shares, and access cannot be
#   revoked at a key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/filegateway/latest/files3/encrypt-objects-stored-by-file-gateway-in-amazon-s3.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/storagegateway_nfs_file_share
# custom:
#   id: GRD-AWS-250
#   severity: low
#   category: encryption
#   systems: [storagegateway]
#   resources: [aws_storagegateway_nfs_file_share, aws_storagegateway_smb_file_share]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set kms_encrypted and name a key.
#
#         resource "aws_storagegateway_nfs_file_share" "scans" {
#           client_list   = ["10.20.0.0/16"]
#           gateway_arn   = "arn:aws:storagegateway:eu-west-1:111122223333:gateway/sgw-12A3456B"
#           location_arn  = "arn:aws:s3:::acme-scans"
#           role_arn      = "arn:aws:iam::111122223333:role/gateway"
#           kms_encrypted = true
#           kms_key_arn   = "arn:aws:kms:eu-west-1:111122223333:key/00006f70-2222-3333-4444-555566667777"
#         }
package guard.policies.aws.storagegateway_share_key

import data.guard.lib.value

_types := {"aws_storagegateway_nfs_file_share", "aws_storagegateway_smb_file_share"}

deny contains {
	"resource": share.id,
	"path": ["kms_encrypted"],
	"message": "kms_encrypted is not true (the default is false)",
} if {
	some type in _types
	some share in input.resources[type]
	not value.is_true(object.get(share.config, "kms_encrypted", null))
}
