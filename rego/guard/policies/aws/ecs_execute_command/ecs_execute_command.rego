# METADATA
# title: ECS services must not leave a shell into their containers open
# description: |
#   With execute command on, everyone who holds ecs:ExecuteCommand opens a shell in running
#   production containers, with their role, their secrets and their data.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
# custom:
#   id: GRD-AWS-453
#   severity: low
#   category: access-control
#   systems: [ecs]
#   resources: [aws_ecs_service]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Enable it for the time of a repair only.
#
#         resource "aws_ecs_service" "api" {
#           enable_execute_command = false
#         }
package guard.policies.aws.ecs_execute_command

import data.guard.lib.value

deny contains {
	"resource": service.id,
	"path": ["enable_execute_command"],
	"message": "a shell into the running containers is enabled",
} if {
	some service in input.resources.aws_ecs_service
	value.is_true(service.config.enable_execute_command)
}
