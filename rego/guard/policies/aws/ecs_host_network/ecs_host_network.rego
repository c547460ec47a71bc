# METADATA
# title: ECS tasks must not share the host's network
# description: |
#   In host mode the container listens on the machine's own addresses, reaches what listens on
#   its localhost and asks the metadata service for the machine's role.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-host.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-17
# custom:
#   id: GRD-AWS-448
#   severity: medium
#   category: network
#   systems: [ecs]
#   resources: [aws_ecs_task_definition]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use awsvpc, with a security group for each task.
#
#         resource "aws_ecs_task_definition" "agent" {
#           network_mode = "awsvpc"
#         }
package guard.policies.aws.ecs_host_network

deny contains {
	"resource": task.id,
	"path": ["network_mode"],
	"message": `network_mode "host" puts the containers on the machine's own network`,
} if {
	some task in input.resources.aws_ecs_task_definition
	task.config.network_mode == "host"
}
