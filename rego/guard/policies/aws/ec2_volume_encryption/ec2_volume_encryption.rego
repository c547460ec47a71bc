# METADATA
# title: Volumes of instances must be encrypted
# description: |
#   A snapshot of an unencrypted volume can be copied and mounted by whoever gets the right to
#   share it, with the data sets, models and keys that were on the disk.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-7
# custom:
#   id: GRD-AWS-423
#   severity: medium
#   category: encryption
#   systems: [ec2, ebs, autoscaling]
#   resources:
#     - aws_instance
#     - aws_spot_instance_request
#     - aws_spot_fleet_request
#     - aws_launch_template
#     - aws_launch_configuration
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#     supporting: ["soc2:C1.1"]
#   remediation: |
#     Encrypt root and data volumes, or switch encryption by default on for the account.
#
#         resource "aws_instance" "labelling" {
#           root_block_device {
#             encrypted = true
#           }
#         }
package guard.policies.aws.ec2_volume_encryption

import data.guard.lib.value

_is_default if {
	some setting in input.resources.aws_ebs_encryption_by_default
	not value.is_false(object.get(setting.config, "enabled", true))
}

_machines := {"aws_instance", "aws_spot_instance_request", "aws_launch_configuration"}

deny contains {
	"resource": machine.id,
	"path": [field, i, "encrypted"],
	"message": sprintf("%s %v is not encrypted (default false)", [field, object.get(machine.config, [field, i, "device_name"], i)]),
} if {
	not _is_default
	some type in _machines
	some machine in input.resources[type]
	some field in ["root_block_device", "ebs_block_device"]
	some i, device in value.as_list(machine.config[field])
	not _is_from_snapshot(device)
	not value.is_true(object.get(machine.config, [field, i, "encrypted"], null))
}

deny contains {
	"resource": machine.id,
	"path": ["root_block_device"],
	"message": "no root_block_device: the root volume is not encrypted unless the image is",
} if {
	not _is_default
	some type in _machines
	some machine in input.resources[type]
	not machine.config.root_block_device
	not machine.config.launch_template
}

deny contains {
	"resource": template.id,
	"path": ["block_device_mappings", i, "ebs", 0, "encrypted"],
	"message": sprintf("volume %v is not encrypted (default false)", [object.get(template.config, ["block_device_mappings", i, "device_name"], i)]),
} if {
	not _is_default
	some template in input.resources.aws_launch_template
	some i, mapping in value.as_list(template.config.block_device_mappings)
	mapping.ebs
	not _is_from_snapshot(object.get(template.config, ["block_device_mappings", i, "ebs", 0], {}))
	not value.is_true(object.get(template.config, ["block_device_mappings", i, "ebs", 0, "encrypted"], null))
}

deny contains {
	"resource": fleet.id,
	"path": ["launch_specification", i, field, j, "encrypted"],
	"message": sprintf("%s %v is not encrypted (default false)", [field, object.get(device, "device_name", j)]),
} if {
	not _is_default
	some fleet in input.resources.aws_spot_fleet_request
	some i, specification in value.as_list(fleet.config.launch_specification)
	some field in ["root_block_device", "ebs_block_device"]
	some j, device in value.as_list(specification[field])
	not _is_from_snapshot(device)
	not value.is_true(object.get(device, "encrypted", null))
}

# A volume made from a snapshot is encrypted as the snapshot is
_is_from_snapshot(device) if {
	device.snapshot_id
	not device.encrypted == false
}
