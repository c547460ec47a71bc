# METADATA
# title: Resource policies must list the actions they allow
# description: |
#   Every action includes those that change the policy itself and delete what it protects: a
#   principal that was meant to send a message or read a secret purges the queue, destroys the
#   secret, or lets others in.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
#   - ref: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html
# custom:
#   id: GRD-AWS-553
#   severity: low
#   category: access-control
#   systems: [sqs, sns, secretsmanager, ecr, backup, dynamodb]
#   resources:
#     - aws_backup_vault_policy
#     - aws_dynamodb_resource_policy
#     - aws_ecr_repository_policy
#     - aws_efs_file_system_policy
#     - aws_glacier_vault
#     - aws_kinesis_resource_policy
#     - aws_secretsmanager_secret
#     - aws_secretsmanager_secret_policy
#     - aws_sns_topic
#     - aws_sns_topic_policy
#     - aws_sqs_queue
#     - aws_sqs_queue_policy
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["gdpr:25"]
#   remediation: |
#     List what the principal needs.
#
#         resource "aws_sqs_queue_policy" "jobs" {
#           policy = jsonencode({
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::111122223333:role/scheduler" }
#               Action    = ["sqs:SendMessage", "sqs:GetQueueUrl"]
#               Resource  = aws_sqs_queue.jobs.arn
#             }]
#           })
#         }
package guard.policies.aws.resource_policy_every_action

import data.guard.lib.aws.data.access
import data.guard.lib.aws.data.settings
import data.guard.lib.iam

_documents := {
	"aws_backup_vault_policy": ["policy", "backup"],
	"aws_dynamodb_resource_policy": ["policy", "dynamodb"],
	"aws_ecr_repository_policy": ["policy", "ecr"],
	"aws_efs_file_system_policy": ["policy", "elasticfilesystem"],
	"aws_glacier_vault": ["access_policy", "glacier"],
	"aws_kinesis_resource_policy": ["policy", "kinesis"],
	"aws_secretsmanager_secret": ["policy", "secretsmanager"],
	"aws_secretsmanager_secret_policy": ["policy", "secretsmanager"],
	"aws_sns_topic": ["policy", "sns"],
	"aws_sns_topic_policy": ["policy", "sns"],
	"aws_sqs_queue": ["policy", "sqs"],
	"aws_sqs_queue_policy": ["policy", "sqs"],
}

# The root of an account stands for the account's own identities, which their policies limit
_is_root(id) if {
	is_string(id)
	regex.match(`^(arn:[^:]*:iam::[0-9]{12}:root|[0-9]{12})$`, id)
}

deny contains {
	"resource": resource.id,
	"path": array.concat([field], grant.path),
	"message": sprintf("the policy allows %s to its principals", [grant.action]),
} if {
	some type, [field, service] in _documents
	some resource in input.resources[type]
	some grant in access.grants_of_every_action(resource.config[field], service)
	count([id | some id in grant.ids; not _is_root(id)]) > 0
}

# What NotAction leaves is every action but a few, and those that the service learns later
deny contains {
	"resource": resource.id,
	"path": array.concat([field], array.concat(statement.path, [_not_action(statement)])),
	"message": "the policy allows every action but those that NotAction lists",
} if {
	some type, [field, _] in _documents
	some resource in input.resources[type]
	some statement in iam.statements(settings.document(resource.config[field]))
	iam.is_allow(statement)
	not iam.is_public(statement)
	count(statement.not_actions) > 0
}

_not_action(statement) := {"Statement": "NotAction", "statement": "not_actions"}[statement.path[0]]
