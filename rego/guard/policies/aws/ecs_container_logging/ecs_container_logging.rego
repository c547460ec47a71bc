# METADATA
# title: ECS containers must send their logs away
# description: |
#   Without a log driver the output stays on the machine and is gone with the task. What a
#   hijacked container did cannot be reconstructed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-9
# custom:
#   id: GRD-AWS-452
#   severity: medium
#   category: logging
#   systems: [ecs]
#   resources: [aws_ecs_task_definition]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Use awslogs or FireLens.
#
#         resource "aws_ecs_task_definition" "scorer" {
#           container_definitions = jsonencode([{
#             logConfiguration = {
#               logDriver = "awslogs"
#               options = {
#                 "awslogs-group"         = "scorer"
#                 "awslogs-region"        = "eu-west-1"
#                 "awslogs-stream-prefix" = "ecs"
#               }
#             }
#           }])
#         }
package guard.policies.aws.ecs_container_logging

import data.guard.lib.aws.containers

deny contains {
	"resource": entry.resource,
	"path": containers.at(entry, ["logConfiguration"]),
	"message": sprintf("container %s has no logConfiguration", [containers.label(entry.container)]),
} if {
	some entry in containers.ecs
	not entry.container.logConfiguration

	# The log router itself
	not entry.container.firelensConfiguration
}

deny contains {
	"resource": entry.resource,
	"path": containers.at(entry, ["logConfiguration", "logDriver"]),
	"message": sprintf(`container %s discards its logs (logDriver "none")`, [containers.label(entry.container)]),
} if {
	some entry in containers.ecs
	entry.container.logConfiguration.logDriver == "none"
}
