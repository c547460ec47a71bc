package guard.policies.aws.imagebuilder_volume_encryption_test

import data.guard.policies.aws.imagebuilder_volume_encryption

_mapping(volume) := [{"device_name": "/dev/xvda", "ebs": [volume]}]

_scope(volume) := {"resources": {"aws_imagebuilder_image_recipe": [{"id": "aws_imagebuilder_image_recipe.x", "name": "x", "config": {"block_device_mapping": _mapping(volume)}}]}}

_denied := {{
	"resource": "aws_imagebuilder_image_recipe.x",
	"path": ["block_device_mapping", 0, "ebs", 0, "encrypted"],
	"message": "volume /dev/xvda is not encrypted (the default is false)",
}}

test_unencrypted_volumes_are_denied if {
	imagebuilder_volume_encryption.deny == _denied with input as _scope({"volume_size": 8})
	imagebuilder_volume_encryption.deny == _denied with input as _scope({"encrypted": false})
	imagebuilder_volume_encryption.deny == _denied with input as _scope({"encrypted": {"$unknown": "var.encrypted"}})
}

test_volumes_of_container_recipes_are_denied if {
	denied := imagebuilder_volume_encryption.deny with input as {"resources": {"aws_imagebuilder_container_recipe": [{"id": "c", "name": "c", "config": {"instance_configuration": [{"block_device_mapping": _mapping({})}]}}]}}
	{violation.path | some violation in denied} == {["instance_configuration", 0, "block_device_mapping", 0, "ebs", 0, "encrypted"]}
}

test_encrypted_volumes_are_allowed if {
	count(imagebuilder_volume_encryption.deny) == 0 with input as _scope({"encrypted": true})
	count(imagebuilder_volume_encryption.deny) == 0 with input as _scope({"snapshot_id": "snap-0a1b2c3d4e5f60718"})
}
