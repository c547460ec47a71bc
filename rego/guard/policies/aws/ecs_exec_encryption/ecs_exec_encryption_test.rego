package guard.policies.aws.ecs_exec_encryption_test

import data.guard.policies.aws.ecs_exec_encryption

_scope(sessions) := {"resources": {"aws_ecs_cluster": [{"id": "aws_ecs_cluster.x", "name": "x", "config": {
	"configuration": [{"execute_command_configuration": [sessions]}],
}}]}}

_at(path) := array.concat(["configuration", 0, "execute_command_configuration", 0], path)

_key := {"kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/1a2b"}

test_sessions_without_a_key_are_denied if {
	ecs_exec_encryption.deny == {{
		"resource": "aws_ecs_cluster.x",
		"path": _at(["kms_key_id"]),
		"message": "kms_key_id names no key: sessions are protected by TLS alone",
	}} with input as _scope({"logging": "DEFAULT"})
}

test_records_without_encryption_are_denied if {
	logs := {"log_configuration": [{"s3_bucket_name": "sessions"}]}
	ecs_exec_encryption.deny == {{
		"resource": "aws_ecs_cluster.x",
		"path": _at(["log_configuration", 0, "s3_bucket_encryption_enabled"]),
		"message": "s3_bucket_encryption_enabled is not true (the default is false)",
	}} with input as _scope(object.union(_key, logs))
}

test_a_key_with_encrypted_records_is_allowed if {
	logs := {"log_configuration": [{"cloud_watch_log_group_name": "g", "cloud_watch_encryption_enabled": true}]}
	count(ecs_exec_encryption.deny) == 0 with input as _scope(object.union(_key, logs))
}

test_clusters_without_session_settings_are_left_alone if {
	count(ecs_exec_encryption.deny) == 0 with input as {"resources": {"aws_ecs_cluster": [{"id": "c", "name": "c", "config": {}}]}}
}
