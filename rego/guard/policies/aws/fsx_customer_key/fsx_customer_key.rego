# METADATA
# title: FSx file systems must use a customer-managed KMS key
# description: |
#   FSx encrypts with aws/fsx otherwise: use of the data cannot be restricted, audited or revoked at the key,
#   and backups cannot be bound to it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html
#   - ref: https://docs.aws.amazon.com/fsx/latest/LustreGuide/encryption-at-rest.html
# custom:
#   id: GRD-AWS-042
#   severity: low
#   category: encryption
#   systems: [fsx]
#   resources:
#     - aws_fsx_windows_file_system
#     - aws_fsx_ontap_file_system
#     - aws_fsx_openzfs_file_system
#     - aws_fsx_lustre_file_system
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key_id when the file system is created.
#
#         resource "aws_fsx_openzfs_file_system" "datasets" {
#           storage_capacity    = 64
#           subnet_ids          = ["subnet-0a1b2c3d4e5f60718"]
#           deployment_type     = "SINGLE_AZ_1"
#           throughput_capacity = 64
#           kms_key_id          = aws_kms_key.datasets.arn
#         }
#
#         resource "aws_kms_key" "datasets" {
#           description         = "Shared data sets"
#           enable_key_rotation = true
#         }
package guard.policies.aws.fsx_customer_key

import data.guard.lib.aws.data.settings

_types := {"aws_fsx_windows_file_system", "aws_fsx_ontap_file_system", "aws_fsx_openzfs_file_system", "aws_fsx_lustre_file_system"}

deny contains {
	"resource": file_system.id,
	"path": ["kms_key_id"],
	"message": "kms_key_id names no customer key: the file system is under the service key aws/fsx",
} if {
	some type in _types
	some file_system in input.resources[type]
	not _is_scratch(file_system)
	not settings.is_customer_key(object.get(file_system.config, "kms_key_id", null))
}

# Scratch file systems of Lustre cannot have a key; they are also what an absent type means there.
_is_scratch(file_system) if {
	file_system.config.deployment_type in {"SCRATCH_1", "SCRATCH_2"}
}
