# METADATA
# title: EFS file systems must be encrypted at rest
# description: |
#   Shared notebooks, checkpoints and data sets lie in the clear in storage and backups; encryption cannot be
#   added later, so that a breach of the storage layer or a stray backup copy shows everything.
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/efs_file_system
# custom:
#   id: GRD-AWS-035
#   severity: medium
#   category: encryption
#   systems: [efs]
#   resources: [aws_efs_file_system]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set encrypted when the file system is created; an existing one has to be replaced.
#
#         resource "aws_efs_file_system" "homes" {
#           creation_token = "notebook-homes"
#           encrypted      = true
#         }
package guard.policies.aws.efs_encryption

import data.guard.lib.value

deny contains {
	"resource": file_system.id,
	"path": ["encrypted"],
	"message": "encrypted is not true (the default is false)",
} if {
	some file_system in input.resources.aws_efs_file_system
	not value.is_true(object.get(file_system.config, "encrypted", null))
}
