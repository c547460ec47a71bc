# METADATA
# title: Copies and imports of EBS snapshots must be encrypted
# description: |
#   A copy is how data leaves a region or account; one in the clear can be attached and read by whoever gets a
#   permission on the snapshot, without any key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_snapshot_copy
# custom:
#   id: GRD-AWS-033
#   severity: medium
#   category: encryption
#   systems: [ebs]
#   resources: [aws_ebs_snapshot_copy, aws_ebs_snapshot_import]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set encrypted, with the key of the destination region.
#
#         resource "aws_ebs_snapshot_copy" "dr" {
#           source_snapshot_id = "snap-0f9e8d7c6b5a43210"
#           source_region      = "eu-west-1"
#           encrypted          = true
#           kms_key_id         = "alias/disaster-recovery"
#         }
package guard.policies.aws.ebs_snapshot_copy_encryption

import data.guard.lib.value

_types := {"aws_ebs_snapshot_copy", "aws_ebs_snapshot_import"}

deny contains {
	"resource": snapshot.id,
	"path": ["encrypted"],
	"message": "snapshot does not set encrypted to true (the default keeps it as it was)",
} if {
	some type in _types
	some snapshot in input.resources[type]
	not value.is_true(object.get(snapshot.config, "encrypted", null))
}
