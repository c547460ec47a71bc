# METADATA
# title: EBS volumes must be encrypted
# description: |
#   Snapshots of the volume stay in the clear: one that is shared or copied to another account gives up every
#   block of it, and no key stands between a stolen snapshot permission and the data.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_volume
# custom:
#   id: GRD-AWS-030
#   severity: medium
#   category: encryption
#   systems: [ebs]
#   resources: [aws_ebs_volume]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set encrypted, and turn on encryption by default for the region. Volumes are replaced when the setting
#     changes.
#
#         resource "aws_ebs_volume" "datasets" {
#           availability_zone = "eu-west-1a"
#           size              = 200
#           type              = "gp3"
#           encrypted         = true
#         }
package guard.policies.aws.ebs_volume_encryption

import data.guard.lib.value

# The account-wide default covers volumes that say nothing; only the default of the scope is visible.
_encrypted_by_default if {
	some setting in input.resources.aws_ebs_encryption_by_default
	not value.is_false(object.get(setting.config, "enabled", true))
}

deny contains {
	"resource": volume.id,
	"path": ["encrypted"],
	"message": "volume sets encrypted to false",
} if {
	some volume in input.resources.aws_ebs_volume
	value.is_false(volume.config.encrypted)
	not _encrypted_by_default
}

deny contains object.union(_origin(volume), {
	"resource": volume.id,
	"path": ["encrypted"],
	"message": "volume does not set encrypted (the default is false unless the region encrypts by default)",
}) if {
	some volume in input.resources.aws_ebs_volume
	not value.is_false(object.get(volume.config, "encrypted", null))
	not value.is_true(object.get(volume.config, "encrypted", null))
	not _encrypted_by_default
}

# A volume made from a snapshot is encrypted if the snapshot is.
_origin(volume) := {"unknown": "encryption of the snapshot in snapshot_id"} if {
	volume.config.snapshot_id
} else := {}
