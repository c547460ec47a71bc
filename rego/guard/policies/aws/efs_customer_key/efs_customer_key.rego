# METADATA
# title: EFS file systems must use a customer-managed KMS key
# description: |
#   Under aws/elasticfilesystem access to the data cannot be withdrawn or audited at the key: the permission on
#   the file system is the only barrier.
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/EFSKMS.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/efs_file_system
# custom:
#   id: GRD-AWS-036
#   severity: low
#   category: encryption
#   systems: [efs]
#   resources: [aws_efs_file_system]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key_id.
#
#         resource "aws_efs_file_system" "checkpoints" {
#           creation_token = "checkpoints"
#           encrypted      = true
#           kms_key_id     = aws_kms_key.files.arn
#         }
#
#         resource "aws_kms_key" "files" {
#           description         = "Shared file systems"
#           enable_key_rotation = true
#         }
package guard.policies.aws.efs_customer_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": file_system.id,
	"path": ["kms_key_id"],
	"message": "kms_key_id names no customer key: the file system is under the service key",
} if {
	some file_system in input.resources.aws_efs_file_system
	value.is_true(file_system.config.encrypted)
	not settings.is_customer_key(object.get(file_system.config, "kms_key_id", null))
}
