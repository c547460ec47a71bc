# METADATA
# title: ECS tasks must encrypt their traffic to EFS
# description: |
#   NFS without TLS sends models and data in clear text. A machine on the same network reads and
#   changes what the task loads.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html
# custom:
#   id: GRD-AWS-457
#   severity: medium
#   category: encryption
#   systems: [ecs, efs, batch]
#   resources: [aws_ecs_task_definition]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Enable transit encryption for the volume.
#
#         resource "aws_ecs_task_definition" "loader" {
#           volume {
#             efs_volume_configuration {
#               transit_encryption = "ENABLED"
#             }
#           }
#         }
package guard.policies.aws.ecs_efs_transit_encryption

import data.guard.lib.value

deny contains {
	"resource": task.id,
	"path": ["volume", i, "efs_volume_configuration", 0, "transit_encryption"],
	"message": sprintf("volume %v is mounted without TLS (transit_encryption defaults to DISABLED)", [object.get(task.config, ["volume", i, "name"], i)]),
} if {
	some task in input.resources.aws_ecs_task_definition
	some i, volume in value.as_list(task.config.volume)
	volume.efs_volume_configuration
	not object.get(task.config, ["volume", i, "efs_volume_configuration", 0, "transit_encryption"], null) == "ENABLED"
}
