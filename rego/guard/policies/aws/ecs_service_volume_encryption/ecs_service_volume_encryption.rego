# METADATA
# title: Volumes that ECS attaches to tasks must be encrypted
# description: |
#   A volume of a task holds what the service works on. A snapshot of an unencrypted one can be copied
#   and mounted by whoever gets the right to share it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html
# custom:
#   id: GRD-AWS-630
#   severity: medium
#   category: encryption
#   systems: [ecs, ebs]
#   resources: [aws_ecs_service]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#     supporting: ["soc2:C1.1"]
#   remediation: |
#     Leave encryption on, its default, best with a key of your own.
#
#         resource "aws_ecs_service" "index" {
#           volume_configuration {
#             managed_ebs_volume {
#               encrypted  = true
#               kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
#             }
#           }
#         }
package guard.policies.aws.ecs_service_volume_encryption

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": service.id,
	"path": ["volume_configuration", i, "managed_ebs_volume", j, "encrypted"],
	"message": "encrypted is false",
} if {
	some service in input.resources.aws_ecs_service
	some i, configuration in value.as_list(service.config.volume_configuration)
	some j, volume in value.as_list(configuration.managed_ebs_volume)
	settings.may_be_off(volume.encrypted)
}
