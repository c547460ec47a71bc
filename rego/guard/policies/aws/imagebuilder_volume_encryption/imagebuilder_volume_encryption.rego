# METADATA
# title: Volumes of image recipes must be encrypted
# description: |
#   Every instance made from the image inherits its volumes. From an unencrypted snapshot whoever may
#   copy or share it reads code, keys and models that were baked in.
# related_resources:
#   - ref: https://docs.aws.amazon.com/imagebuilder/latest/userguide/data-protection.html
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html
# custom:
#   id: GRD-AWS-626
#   severity: medium
#   category: encryption
#   systems: [imagebuilder, ebs]
#   resources: [aws_imagebuilder_image_recipe, aws_imagebuilder_container_recipe]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#     supporting: ["soc2:C1.1"]
#   remediation: |
#     Encrypt the volume.
#
#         resource "aws_imagebuilder_image_recipe" "trainer" {
#           block_device_mapping {
#             ebs {
#               encrypted = true
#             }
#           }
#         }
package guard.policies.aws.imagebuilder_volume_encryption

import data.guard.lib.value

_is_default if {
	some setting in input.resources.aws_ebs_encryption_by_default
	not value.is_false(object.get(setting.config, "enabled", true))
}

deny contains violation if {
	not _is_default
	some recipe in input.resources.aws_imagebuilder_image_recipe
	some violation in _unencrypted(recipe.id, [], recipe.config)
}

deny contains violation if {
	not _is_default
	some recipe in input.resources.aws_imagebuilder_container_recipe
	some i, instance in value.as_list(recipe.config.instance_configuration)
	some violation in _unencrypted(recipe.id, ["instance_configuration", i], instance)
}

_unencrypted(id, path, config) := [violation |
	some i, mapping in value.as_list(config.block_device_mapping)
	some j, volume in value.as_list(mapping.ebs)
	not volume.snapshot_id
	not value.is_true(object.get(volume, "encrypted", null))
	violation := {
		"resource": id,
		"path": array.concat(path, ["block_device_mapping", i, "ebs", j, "encrypted"]),
		"message": sprintf("volume %v is not encrypted (the default is false)", [object.get(mapping, "device_name", i)]),
	}
]
