# METADATA
# title: ECS containers must have a read-only root filesystem
# description: |
#   An intruder who can write to the container's files replaces programs, drops tools and stays
#   until the task ends.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-5
# custom:
#   id: GRD-AWS-450
#   severity: low
#   category: configuration
#   systems: [ecs]
#   resources: [aws_ecs_task_definition]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Make the root read-only, and mount a volume where the program writes.
#
#         resource "aws_ecs_task_definition" "api" {
#           container_definitions = jsonencode([{
#             readonlyRootFilesystem = true
#           }])
#         }
package guard.policies.aws.ecs_writable_root

import data.guard.lib.aws.containers
import data.guard.lib.value

deny contains {
	"resource": entry.resource,
	"path": containers.at(entry, ["readonlyRootFilesystem"]),
	"message": sprintf("container %s may write to its root filesystem (the default)", [containers.label(entry.container)]),
} if {
	some entry in containers.ecs
	not value.is_true(object.get(entry.container, "readonlyRootFilesystem", null))
}
