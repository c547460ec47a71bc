package guard.policies.aws.ecs_efs_transit_encryption_test

import data.guard.policies.aws.ecs_efs_transit_encryption

_scope(config) := {"resources": {"aws_ecs_task_definition": [{"id": "aws_ecs_task_definition.training", "name": "training", "config": config}]}}

test_plain_nfs_is_denied if {
	denied := ecs_efs_transit_encryption.deny with input as _scope({"volume": [{"name": "models", "efs_volume_configuration": [{"file_system_id": "fs-1", "transit_encryption": "DISABLED"}]}]})
	denied == {{"message": "volume models is mounted without TLS (transit_encryption defaults to DISABLED)", "path": ["volume", 0, "efs_volume_configuration", 0, "transit_encryption"], "resource": "aws_ecs_task_definition.training"}}
}

test_it_is_plain_by_default if {
	denied := ecs_efs_transit_encryption.deny with input as _scope({"volume": [{"name": "models", "efs_volume_configuration": [{"file_system_id": "fs-1"}]}]})
	denied == {{"message": "volume models is mounted without TLS (transit_encryption defaults to DISABLED)", "path": ["volume", 0, "efs_volume_configuration", 0, "transit_encryption"], "resource": "aws_ecs_task_definition.training"}}
}

test_tls_is_allowed if {
	denied := ecs_efs_transit_encryption.deny with input as _scope({"volume": [{"name": "models", "efs_volume_configuration": [{"transit_encryption": "ENABLED"}]}]})
	count(denied) == 0
}

test_other_volumes_are_other_matters if {
	denied := ecs_efs_transit_encryption.deny with input as _scope({"volume": [{"name": "scratch"}]})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := ecs_efs_transit_encryption.deny with input as _scope({"volume": [{"name": "models", "efs_volume_configuration": [{"transit_encryption": {"$unknown": "var.tls"}}]}]})
	denied == {{"message": "volume models is mounted without TLS (transit_encryption defaults to DISABLED)", "path": ["volume", 0, "efs_volume_configuration", 0, "transit_encryption"], "resource": "aws_ecs_task_definition.training"}}
}
