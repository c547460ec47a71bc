package guard.policies.aws.ecs_service_volume_encryption_test

import data.guard.policies.aws.ecs_service_volume_encryption

_scope(volume) := {"resources": {"aws_ecs_service": [{"id": "aws_ecs_service.x", "name": "x", "config": {"volume_configuration": [{"managed_ebs_volume": [volume]}]}}]}}

_denied := {{
	"resource": "aws_ecs_service.x",
	"path": ["volume_configuration", 0, "managed_ebs_volume", 0, "encrypted"],
	"message": "encrypted is false",
}}

test_encryption_turned_off_is_denied_and_unknown_is_pointed_at if {
	ecs_service_volume_encryption.deny == _denied with input as _scope({"encrypted": false})
	ecs_service_volume_encryption.deny == _denied with input as _scope({"encrypted": {"$unknown": "var.encrypted"}})
}

test_the_default_and_services_without_volumes_are_allowed if {
	count(ecs_service_volume_encryption.deny) == 0 with input as _scope({"size_in_gb": 100})
	count(ecs_service_volume_encryption.deny) == 0 with input as _scope({"encrypted": true})
	count(ecs_service_volume_encryption.deny) == 0 with input as {"resources": {"aws_ecs_service": [{"id": "s", "name": "s", "config": {}}]}}
}
