# METADATA
# title: ECS services must not give their tasks public addresses
# description: |
#   Each task is then on the Internet itself. An open port in its group, or a debug server left
#   in the image, is reachable past the load balancer and its rules.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-2
# custom:
#   id: GRD-AWS-455
#   severity: medium
#   category: network
#   systems: [ecs]
#   resources: [aws_ecs_service, aws_ecs_task_set]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Run tasks in private subnets, behind a load balancer or a NAT gateway.
#
#         resource "aws_ecs_service" "scorer" {
#           network_configuration {
#             assign_public_ip = false
#           }
#         }
package guard.policies.aws.ecs_public_ip

import data.guard.lib.value

deny contains {
	"resource": service.id,
	"path": ["network_configuration", i, "assign_public_ip"],
	"message": "every task receives a public address",
} if {
	some type in {"aws_ecs_service", "aws_ecs_task_set"}
	some service in input.resources[type]
	some i, placement in value.as_list(service.config.network_configuration)
	value.is_true(placement.assign_public_ip)
}
