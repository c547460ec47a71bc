# METADATA
# title: Event buses, schedules and pipes must be encrypted with a customer key
# description: |
#   Events carry what happened to whom: names of patients, orders, prompts. Under a key of the service
#   nobody can see or stop who decrypts them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption.html
#   - ref: https://docs.aws.amazon.com/scheduler/latest/UserGuide/encryption-rest.html
# custom:
#   id: GRD-AWS-623
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [eventbridge, kms]
#   resources: [aws_cloudwatch_event_bus, aws_scheduler_schedule, aws_pipes_pipe]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own.
#
#         resource "aws_cloudwatch_event_bus" "labels" {
#           name               = "labels"
#           kms_key_identifier = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
#         }
package guard.policies.aws.eventbridge_customer_key

import data.guard.lib.aws.data.settings

_keys := {
	"aws_cloudwatch_event_bus": ["kms_key_identifier"],
	"aws_scheduler_schedule": ["kms_key_arn"],
	"aws_pipes_pipe": ["kms_key_identifier"],
}

deny contains {
	"resource": resource.id,
	"path": path,
	"message": "no customer key is named: the data is under a key of the service",
} if {
	some type, path in _keys
	some resource in input.resources[type]
	not settings.is_customer_key(object.get(resource.config, path, null))
}
