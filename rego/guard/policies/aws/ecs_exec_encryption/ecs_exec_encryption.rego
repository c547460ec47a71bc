# METADATA
# title: Sessions in ECS containers must be encrypted with a customer key
# description: |
#   ECS Exec opens a shell in a running container. Without a KMS key the session, with the credentials
#   that are typed or printed in it, is protected by TLS alone, and its records may lie unencrypted.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
# custom:
#   id: GRD-AWS-620
#   severity: low
#   category: encryption
#   systems: [ecs, kms]
#   resources: [aws_ecs_cluster]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Name a key, and keep the encryption of records on.
#
#         resource "aws_ecs_cluster" "serving" {
#           configuration {
#             execute_command_configuration {
#               kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
#               logging    = "OVERRIDE"
#
#               log_configuration {
#                 cloud_watch_log_group_name     = "ecs-sessions"
#                 cloud_watch_encryption_enabled = true
#               }
#             }
#           }
#         }
package guard.policies.aws.ecs_exec_encryption

import data.guard.lib.aws.data.settings
import data.guard.lib.value

_sessions contains {"id": cluster.id, "path": path, "settings": sessions} if {
	some cluster in input.resources.aws_ecs_cluster
	some i, configuration in value.as_list(cluster.config.configuration)
	some j, sessions in value.as_list(configuration.execute_command_configuration)
	path := ["configuration", i, "execute_command_configuration", j]
}

deny contains {
	"resource": sessions.id,
	"path": array.concat(sessions.path, ["kms_key_id"]),
	"message": "kms_key_id names no key: sessions are protected by TLS alone",
} if {
	some sessions in _sessions
	not settings.is_given(object.get(sessions.settings, "kms_key_id", null))
}

_records := {
	"cloud_watch_log_group_name": "cloud_watch_encryption_enabled",
	"s3_bucket_name": "s3_bucket_encryption_enabled",
}

deny contains {
	"resource": sessions.id,
	"path": array.concat(sessions.path, ["log_configuration", i, switch]),
	"message": sprintf("%s is not true (the default is false)", [switch]),
} if {
	some sessions in _sessions
	some i, logs in value.as_list(sessions.settings.log_configuration)
	some destination, switch in _records
	logs[destination]
	not value.is_true(object.get(logs, switch, null))
}
